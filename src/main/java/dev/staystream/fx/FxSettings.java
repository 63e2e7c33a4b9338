package dev.staystream.fx;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where exchange rates come from.
 *
 * @param rates a file as the European Central Bank publishes it, of which the newest day counts
 */
@ConfigurationProperties("staystream.fx")
record FxSettings(
        @DefaultValue("classpath:dev/staystream/fx/ecb-2026-10-09.csv")
        Resource rates) {}
