package dev.staystream.web.html;

import dev.staystream.place.Place;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Query;
import dev.staystream.stay.Stay;
import dev.staystream.web.SearchWish;
import java.time.LocalDate;
import java.util.Locale;

/** Puts what is searched in words. */
public record QueryWords(Wording wording) {

    /** A place and its country, as a traveller would write them: without the marks that keep directions apart. */
    public String place(Place place) {
        return wording.say("place.full", place.name(), country(place.country())).replaceAll("[\\u2068\\u2069]", "");
    }

    /** Where the guests live. */
    public String living(Query query) {
        return wording.say("query.living", country(query.guestCountry()));
    }

    private String country(CountryCode country) {
        return Locale.of("", country.code()).getDisplayCountry(wording.locale());
    }

    /** Where is searched, in few words. */
    public String where(SearchWish wish) {
        return wish.place().map(Place::name).orElseGet(() -> wording.say("query.elsewhere"));
    }

    /** The dates in full, the month and year once where they are the same. */
    public String dates(Stay stay) {
        return between(stay, "long");
    }

    /** The dates, short enough for a line on a telephone. */
    public String shortDates(Stay stay) {
        return between(stay, "short");
    }

    private String between(Stay stay, String length) {
        LocalDate from = stay.checkIn();
        LocalDate to = stay.checkOut();
        String start = from.getMonth() == to.getMonth() && from.getYear() == to.getYear() ? "day" : "month";
        return wording.say(
                "query.dates." + length,
                wording.date("pattern.%s.%s".formatted(length, start), from),
                wording.date("pattern.%s.month".formatted(length), to));
    }

    /** How long, in nights. */
    public String nights(Stay stay) {
        return wording.say("query.nights", stay.nights());
    }

    /** For how many, in how many rooms. */
    public String guests(Query query) {
        int guests = query.rooms().stream().mapToInt(Occupancy::guests).sum();
        return wording.say("query.guests", guests, query.rooms().size());
    }
}
