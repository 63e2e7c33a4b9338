package dev.staystream.web.api;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.search.Rendering;
import dev.staystream.search.Rooms;
import dev.staystream.web.ReasonWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.WebFilter;

/** Wires the API. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    /** Spring Boot's own handler of errors, which answers what others leave, has the order -1. */
    private static final int BEFORE_SPRING_BOOT = -2;

    @Bean
    Rendering rendering() {
        return new JsonRendering();
    }

    @Bean
    Explanation explanation(Catalogue catalogue, ReasonWords words, Rooms rooms) {
        return new Explanation(catalogue, words, rooms);
    }

    @Bean
    SnapshotAnswer snapshotAnswer(Explanation explanation) {
        return new SnapshotAnswer(explanation);
    }

    @Bean
    StreamAnswer streamAnswer() {
        return new StreamAnswer();
    }

    @Bean
    SearchAnswers searchAnswers(SnapshotAnswer snapshots, StreamAnswer streams) {
        return new SearchAnswers(snapshots, streams);
    }

    @Bean
    @Order(BEFORE_SPRING_BOOT)
    WebExceptionHandler problems() {
        return new Problems();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebFilter requestIds() {
        return new RequestIds();
    }
}
