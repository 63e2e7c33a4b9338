package dev.staystream.web.html;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator says on every page.
 *
 * @param notice one quiet sentence above all else, or blank for none
 */
@ConfigurationProperties("staystream.pages")
record PageSettings(@DefaultValue("") String notice) {}
