package dev.staystream.web.html;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts on every page what all may show: the operator's sentence, and where the site is. */
@ControllerAdvice(basePackageClasses = Notice.class)
@EnableConfigurationProperties(PageSettings.class)
final class Notice {

    private final PageSettings settings;

    Notice(PageSettings settings) {
        this.settings = settings;
    }

    /** Where this site is, as whoever asks names it. */
    @ModelAttribute("origin")
    String origin(ServerWebExchange exchange) {
        return UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replacePath("")
                .replaceQuery(null)
                .build()
                .toUriString();
    }

    @ModelAttribute("notice")
    String notice() {
        return settings.notice();
    }
}
