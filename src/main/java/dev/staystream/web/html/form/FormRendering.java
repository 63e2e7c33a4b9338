package dev.staystream.web.html;

import dev.staystream.search.Lineup;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** Shows the form, with all that can be chosen in it. */
final class FormRendering {

    private final Choices choices;

    private final Lineup lineup;

    FormRendering(Choices choices, Lineup lineup) {
        this.choices = choices;
        this.lineup = lineup;
    }

    Rendering page(SearchForm form, Visitor visitor, HttpStatus status) {
        Locale locale = visitor.wording().locale();
        return Rendering.view("form")
                .status(status)
                .modelAttribute("form", form)
                .modelAttribute("countries", choices.countries(locale))
                .modelAttribute("currencies", choices.currencies(locale))
                .modelAttribute("unconfigured", lineup.suppliers().isEmpty())
                .build();
    }
}
