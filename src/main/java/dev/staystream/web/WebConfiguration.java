package dev.staystream.web;

import dev.staystream.place.Places;
import dev.staystream.search.Lineup;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what pages and the API share. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    SearchParameters searchParameters(Places places, Clock clock, Lineup lineup) {
        return new SearchParameters(places, clock, lineup.ids());
    }

    @Bean
    ReasonWords reasonWords(MessageSource messages) {
        return new ReasonWords(messages);
    }
}
