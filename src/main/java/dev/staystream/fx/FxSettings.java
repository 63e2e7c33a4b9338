package dev.staystream.fx;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where exchange rates come from.
 *
 * @param rates a file as the European Central Bank publishes it, of which the newest day counts
 * @param oldAfter how long after the start of their day, in UTC, rates are marked as old
 * @param refreshUrl where the newest file is fetched from, as text or zipped; nowhere unless given
 * @param refreshEvery how often it is fetched
 */
@ConfigurationProperties("staystream.fx")
record FxSettings(
        @DefaultValue("classpath:dev/staystream/fx/ecb-2026-10-09.csv")
        Resource rates,

        @DefaultValue("7d") Duration oldAfter,
        Optional<URI> refreshUrl,
        @DefaultValue("6h") Duration refreshEvery) {}
