package dev.staystream.web;

import dev.staystream.place.Places;
import dev.staystream.search.Lineup;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.webflux.autoconfigure.ResourceHandlerRegistrationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/** Wires what pages and the API share. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    SearchParameters searchParameters(Places places, Clock clock, Lineup lineup) {
        return new SearchParameters(places, clock, lineup.ids());
    }

    @Bean
    CalendarParameters calendarParameters(Places places, Clock clock) {
        return new CalendarParameters(places, clock);
    }

    /** The type that RFC 9512 gives to YAML, which Spring does not know. */
    @Bean
    ResourceHandlerRegistrationCustomizer yamlIsServedAsSuch() {
        return registration -> registration.setMediaTypes(Map.of("yaml", MediaType.APPLICATION_YAML));
    }

    @Bean
    ReasonWords reasonWords(MessageSource messages) {
        return new ReasonWords(messages);
    }
}
