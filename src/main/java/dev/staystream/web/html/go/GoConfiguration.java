package dev.staystream.web.html.go;

import dev.staystream.web.html.ExampleSearch;
import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.Scene;
import dev.staystream.web.html.Tone;
import dev.staystream.web.html.Visitors;
import dev.staystream.web.html.offer.OfferWords;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the way out. */
@Configuration(proxyBeanMethods = false)
class GoConfiguration {

    @Bean
    Scene checked(Visitors visitors) {
        OfferWords words = new OfferWords(
                visitors.anybody().wording(), ExampleSearch.wish().query(), ZoneOffset.UTC);
        GoView view = new GoView(
                new Phrase(Tone.PLAIN, "check", ""),
                "",
                List.of(new GoView.Fact("", "")),
                "",
                List.of(new GoView.Row("", GoView.Cell.of(""), GoView.Cell.of(""), true)),
                Optional.of(new GoView.Next("", words.card(ExampleSearch.offer()))),
                List.of(new GoView.Way("", "/")));
        return new Scene("go", Map.of("view", view));
    }
}
