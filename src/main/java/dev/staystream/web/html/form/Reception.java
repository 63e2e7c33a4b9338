package dev.staystream.web.html.form;

import dev.staystream.web.BadParameter;
import dev.staystream.web.SearchParameters;
import dev.staystream.web.SearchParameters.Parsed;
import dev.staystream.web.SearchWish;
import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.Visitor;
import dev.staystream.web.html.form.Destinations.Meaning;
import java.util.List;

/** Takes what a traveller entered: passes it on, sends it to its own address, or asks back. */
public final class Reception {

    private static final String COUNTRY = "guestCountry";

    private final Destinations destinations;

    private final SearchParameters parameters;

    private final Forms forms;

    Reception(Destinations destinations, SearchParameters parameters, Forms forms) {
        this.destinations = destinations;
        this.parameters = parameters;
        this.forms = forms;
    }

    /** What comes of a request for results. */
    public sealed interface Reply {

        /** The form is shown again. */
        record AskBack(SearchForm form, boolean wrong) implements Reply {}

        /** The request belongs to another address. */
        record SendOn(SearchAddress address) implements Reply {}

        /** Everything is clear. */
        record Search(SearchWish wish, SearchAddress address) implements Reply {}
    }

    /** What comes of these entries. */
    public Reply receive(FormEntries entries, Visitor visitor) {
        if (entries.unfinished()) {
            return new Reply.AskBack(forms.form(entries, visitor), false);
        }
        SearchAddress address = address(entries, visitor);
        return entries.named() ? resolve(entries, address, visitor) : decide(entries, address, visitor);
    }

    /** An address always says where the guests live and what they count in, so that it means the same to everybody. */
    private SearchAddress address(FormEntries entries, Visitor visitor) {
        SearchForm form = forms.form(entries, visitor);
        return entries.address().withDefault(COUNTRY, form.guestCountry()).withDefault("currency", form.currency());
    }

    private Reply resolve(FormEntries entries, SearchAddress address, Visitor visitor) {
        Meaning meaning = forms.unchanged(entries, visitor)
                .<Meaning>map(Meaning.One::new)
                .orElseGet(() -> destinations.of(entries.value("q")));
        return switch (meaning) {
            case Meaning.One one -> decide(entries, address.at(one.place()), visitor);
            case Meaning.Several several -> new Reply.AskBack(forms.which(entries, several.places(), visitor), true);
            case Meaning.None none -> decide(entries, address, visitor);
        };
    }

    private Reply decide(FormEntries entries, SearchAddress address, Visitor visitor) {
        return switch (parameters.parse(address.wish())) {
            case Parsed.Refused refused -> wrong(entries, refused.errors(), visitor);
            case Parsed.Asked asked when !address.names(COUNTRY) -> wrong(entries, List.of(), visitor);
            case Parsed.Asked asked
            when address.holdsAllOf(entries.parameters()) -> new Reply.Search(asked.wish(), address);
            case Parsed.Asked asked -> new Reply.SendOn(address);
        };
    }

    private Reply wrong(FormEntries entries, List<BadParameter> errors, Visitor visitor) {
        return new Reply.AskBack(forms.wrong(entries, errors, visitor), true);
    }
}
