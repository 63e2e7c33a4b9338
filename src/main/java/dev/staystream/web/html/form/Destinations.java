package dev.staystream.web.html.form;

import dev.staystream.place.Place;
import dev.staystream.place.Places;
import java.text.Collator;
import java.util.List;
import java.util.Locale;

/** Which place a traveller means by a text. */
final class Destinations {

    /** A place with this many times the people of the next of its name is the one that is meant. */
    private static final int FAR_LARGER = 3;

    private static final int CHOICES = 8;

    private final Places places;

    Destinations(Places places) {
        this.places = places;
    }

    /** What a text can mean. */
    sealed interface Meaning {

        /** One place. */
        record One(Place place) implements Meaning {}

        /** Several, the likeliest first. */
        record Several(List<Place> places) implements Meaning {}

        /** No place that is known. */
        record None() implements Meaning {}
    }

    /** What a text means: a name, after which a region or country may follow. */
    Meaning of(String text) {
        List<Place> found = places.find(text, CHOICES);
        if (found.isEmpty()) {
            return new Meaning.None();
        }
        List<Place> rivals = rivals(found, text.split(",", -1)[0].strip());
        boolean clear = rivals.stream()
                .allMatch(rival ->
                        rival.population() * FAR_LARGER <= found.getFirst().population());
        return clear ? new Meaning.One(found.getFirst()) : new Meaning.Several(found);
    }

    /** The places that may be meant just as well as the first: others of its name, or all where a name only begins so. */
    private static List<Place> rivals(List<Place> found, String name) {
        Place first = found.getFirst();
        boolean begun =
                first.name().length() > name.length() && same(first.name().substring(0, name.length()), name);
        return found.stream()
                .skip(1)
                .filter(other -> begun || same(other.name(), first.name()))
                .toList();
    }

    /** Whether two names are the same but for case and accents. */
    private static boolean same(String one, String other) {
        Collator collator = Collator.getInstance(Locale.ROOT);
        collator.setStrength(Collator.PRIMARY);
        return collator.compare(one, other) == 0;
    }
}
