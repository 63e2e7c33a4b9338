package dev.staystream.web.html;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.place.Places;
import dev.staystream.search.Lineup;
import dev.staystream.search.SearchService;
import dev.staystream.web.SearchParameters;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;
import org.thymeleaf.ITemplateEngine;

/** Wires the pages. */
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
    Forms forms(Places places) {
        return new Forms(places);
    }

    @Bean
    Choices choices() {
        return new Choices();
    }

    @Bean
    FormRendering formRendering(Choices choices, Lineup lineup) {
        return new FormRendering(choices, lineup);
    }

    @Bean
    Rehearsal rehearsal(ITemplateEngine templates, Visitors visitors, Forms forms, Choices choices) {
        return new Rehearsal(templates, visitors.anybody(), forms, choices);
    }

    @Bean
    Reception reception(Places places, SearchParameters parameters, Forms forms) {
        return new Reception(new Destinations(places), parameters, forms);
    }

    @Bean
    Results results(SearchService searches, Places places, Lineup lineup, Catalogue catalogue) {
        return new Results(searches, places, lineup, catalogue);
    }
}
