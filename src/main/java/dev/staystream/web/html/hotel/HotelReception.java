package dev.staystream.web.html.hotel;

import dev.staystream.stay.HotelId;
import dev.staystream.web.SearchParameters;
import dev.staystream.web.SearchParameters.Parsed;
import dev.staystream.web.SearchWish;
import dev.staystream.web.html.HotelAddress;
import dev.staystream.web.html.Visitor;
import dev.staystream.web.html.form.FormEntries;
import dev.staystream.web.html.form.Forms;
import dev.staystream.web.html.form.SearchForm;
import java.util.List;
import java.util.stream.Stream;

/** Takes what is asked of one hotel: nothing but what it is, its offers for a stay, or something that cannot be asked. */
final class HotelReception {

    private static final String COUNTRY = "guestCountry";

    private final SearchParameters parameters;

    private final Forms forms;

    HotelReception(SearchParameters parameters, Forms forms) {
        this.parameters = parameters;
        this.forms = forms;
    }

    /** What comes of a request for a hotel. */
    sealed interface Reply {

        /** The hotel is shown, with a form that asks for a stay. */
        record Show(HotelAddress address, SearchForm form, boolean wrong) implements Reply {}

        /** The request belongs to another address. */
        record SendOn(HotelAddress address) implements Reply {}

        /** Its offers are wanted. */
        record Ask(HotelAddress address, SearchForm form, SearchWish wish) implements Reply {}
    }

    /** What comes of these entries. */
    Reply receive(HotelId hotel, FormEntries entries, Visitor visitor) {
        SearchForm form = forms.form(entries, visitor);
        HotelAddress given = new HotelAddress(hotel, entries.address());
        if (entries.unfinished() || Stream.of("checkIn", "checkOut").noneMatch(given.search()::names)) {
            return new Reply.Show(given, form, false);
        }
        HotelAddress address = new HotelAddress(
                hotel,
                given.search().withDefault(COUNTRY, form.guestCountry()).withDefault("currency", form.currency()));
        return switch (parameters.parse(address.wish())) {
            case Parsed.Refused refused -> new Reply.Show(given, forms.wrong(entries, refused.errors(), visitor), true);
            case Parsed.Asked asked
            when !address.search().names(COUNTRY) ->
                new Reply.Show(given, forms.wrong(entries, List.of(), visitor), true);
            case Parsed.Asked asked
            when address.search().holdsAllOf(entries.parameters()) -> new Reply.Ask(address, form, asked.wish());
            case Parsed.Asked asked -> new Reply.SendOn(address);
        };
    }
}
