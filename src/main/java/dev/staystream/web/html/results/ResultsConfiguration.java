package dev.staystream.web.html.results;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.place.Places;
import dev.staystream.search.Lineup;
import dev.staystream.search.SearchService;
import dev.staystream.web.html.ExampleSearch;
import dev.staystream.web.html.Scene;
import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.Visitors;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.LinkedMultiValueMap;
import org.thymeleaf.ITemplateEngine;

/** Wires the results. */
@Configuration(proxyBeanMethods = false)
class ResultsConfiguration {

    @Bean
    Feed feed(ITemplateEngine templates, Lineup lineup) {
        return new Feed(templates, lineup);
    }

    @Bean
    Results results(SearchService searches, Places places, Lineup lineup, Catalogue catalogue, Feed feed) {
        return new Results(searches, places, lineup, catalogue, feed);
    }

    @Bean
    Scene streamed(Visitors visitors) {
        ResultWords words = words(visitors);
        return new Scene(
                "results-streamed",
                Map.of(
                        "page", ResultPage.of(words, List.of(), Tally.NONE),
                        "shell", StreamShell.of(1, 1),
                        "ground", HotelMap.frame(words).map(frame -> HotelMap.empty(words, frame)),
                        "progress", words.ledger().progress(List.of()),
                        "batches", List.of(new ResultStream(words, List.of()).add(ExampleSearch.events()))));
    }

    @Bean
    Scene finished(Visitors visitors) {
        ResultWords words = words(visitors);
        return new Scene(
                "results-finished",
                Map.of(
                        "page", ResultPage.of(words, List.of(), Tally.NONE),
                        "list", FinishedList.of(words, ExampleSearch.snapshot(), 1)));
    }

    private static ResultWords words(Visitors visitors) {
        SearchAddress address = SearchAddress.of(new LinkedMultiValueMap<>());
        return new ResultWords(visitors.anybody().wording(), ExampleSearch.wish(), address, ZoneOffset.UTC);
    }
}
