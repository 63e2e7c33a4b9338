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

/** Wires the results. */
@Configuration(proxyBeanMethods = false)
class ResultsConfiguration {

    @Bean
    Results results(SearchService searches, Places places, Lineup lineup, Catalogue catalogue) {
        return new Results(searches, places, lineup, catalogue);
    }

    @Bean
    Scene streamed(Visitors visitors) {
        ResultWords words = words(visitors);
        return new Scene(
                "results-streamed",
                Map.of(
                        "page", ResultPage.of(words, List.of()),
                        "shell", StreamShell.of(1, 1),
                        "progress", words.ledger().progress(List.of()),
                        "batches", List.of(new ResultStream(words).add(ExampleSearch.events()))));
    }

    @Bean
    Scene finished(Visitors visitors) {
        ResultWords words = words(visitors);
        return new Scene(
                "results-finished",
                Map.of(
                        "page", ResultPage.of(words, List.of()),
                        "list", FinishedList.of(words, ExampleSearch.snapshot(), 1)));
    }

    private static ResultWords words(Visitors visitors) {
        SearchAddress address = SearchAddress.of(new LinkedMultiValueMap<>());
        return new ResultWords(visitors.anybody().wording(), ExampleSearch.wish(), address, ZoneOffset.UTC);
    }
}
