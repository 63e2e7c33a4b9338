package dev.staystream.web.html;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;
import org.thymeleaf.ITemplateEngine;

/** Wires what all pages share. */
@Configuration(proxyBeanMethods = false)
class HtmlConfiguration {

    /** English is the only language there are words in. */
    @Bean
    LocaleContextResolver localeContextResolver() {
        AcceptHeaderLocaleContextResolver resolver = new AcceptHeaderLocaleContextResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    @Bean
    WebFilter pageProtection() {
        return new PageProtection();
    }

    @Bean
    Visitors visitors(MessageSource messages, Clock clock) {
        return new Visitors(messages, clock);
    }

    @Bean
    Rehearsal rehearsal(ITemplateEngine templates, Visitors visitors, List<Scene> scenes) {
        return new Rehearsal(templates, visitors.anybody(), scenes);
    }

    @Bean
    Scene lost() {
        return new Scene("error/4xx", Map.of());
    }

    @Bean
    Scene broken() {
        return new Scene("error/5xx", Map.of());
    }
}
