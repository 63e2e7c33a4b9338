package dev.staystream.web.html.form;

import dev.staystream.place.Places;
import dev.staystream.search.Lineup;
import dev.staystream.web.SearchParameters;
import dev.staystream.web.html.Scene;
import dev.staystream.web.html.Visitor;
import dev.staystream.web.html.Visitors;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.LinkedMultiValueMap;

/** Wires the form. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration {

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
    Reception reception(Places places, SearchParameters parameters, Forms forms) {
        return new Reception(new Destinations(places), parameters, forms);
    }

    @Bean
    Scene asked(Forms forms, Choices choices, Visitors visitors) {
        Visitor visitor = visitors.anybody();
        return new Scene(
                "form",
                Map.of(
                        "form", forms.form(new FormEntries(new LinkedMultiValueMap<>()), visitor),
                        "countries", choices.countries(visitor.wording().locale()),
                        "currencies", choices.currencies(visitor.wording().locale()),
                        "unconfigured", true));
    }
}
