package dev.staystream.web.html.go;

import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.offer.Deadline;
import dev.staystream.web.html.offer.OfferCard;
import java.util.List;
import java.util.Optional;

/**
 * What a page says of an offer that was checked.
 *
 * @param facts what it is about, or what to name when it is booked
 * @param seen when the offer was seen that is compared, in words
 * @param rows the offer then and now, part by part, where they differ
 * @param next what can be taken instead
 * @param ways how to go on, the likeliest first
 */
record GoView(
        Phrase verdict,
        String lead,
        List<Fact> facts,
        String seen,
        List<Row> rows,
        Optional<Next> next,
        List<Way> ways) {

    /** Something known, by its name. */
    record Fact(String name, String text) {}

    /** One part of an offer, as it was seen and as it is now. */
    record Row(String name, Cell seen, Cell now, boolean changed) {}

    /** What is said of one part, and until when. */
    record Cell(String text, Optional<Deadline> deadline) {

        static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }
    }

    /** Another offer of the same hotel. */
    record Next(String title, OfferCard offer) {}

    /** Where to go from here. */
    record Way(String text, String address) {}
}
