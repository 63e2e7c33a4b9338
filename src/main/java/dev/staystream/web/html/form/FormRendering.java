package dev.staystream.web.html.form;

import dev.staystream.search.Lineup;
import dev.staystream.web.html.Visitor;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** Shows the form, with all that can be chosen in it. */
public final class FormRendering {

    private final Choices choices;

    private final Lineup lineup;

    FormRendering(Choices choices, Lineup lineup) {
        this.choices = choices;
        this.lineup = lineup;
    }

    /** The page with a form. */
    public Rendering page(SearchForm form, Visitor visitor, HttpStatus status) {
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
