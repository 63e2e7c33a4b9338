package dev.staystream.web.html.results;

import dev.staystream.place.Place;
import dev.staystream.stay.Stay;
import dev.staystream.web.html.QueryWords;
import dev.staystream.web.html.SearchAddress.Field;
import java.util.List;
import java.util.Optional;

/**
 * The short form at the top of results.
 *
 * @param was the id of the place the text names
 * @param kept the hidden fields with all that the short form does not ask
 */
record Bar(String text, String was, String checkIn, String checkOut, List<Field> kept) {

    static Bar of(ResultWords words) {
        Optional<Place> place = words.wish().place();
        Stay stay = words.wish().query().stay();
        return new Bar(
                place.map(new QueryWords(words.wording())::place).orElse(""),
                place.map(Place::id).map(String::valueOf).orElse(""),
                stay.checkIn().toString(),
                stay.checkOut().toString(),
                words.address().fields(List.of("room", "guestCountry", "currency")));
    }
}
