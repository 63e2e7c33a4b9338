package dev.staystream.web.html.go;

import static java.util.stream.Collectors.joining;

import dev.staystream.recheck.Term;
import dev.staystream.stay.PricedOffer;
import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.go.GoView.Cell;
import dev.staystream.web.html.go.GoView.Row;
import dev.staystream.web.html.offer.OfferCard;
import dev.staystream.web.html.offer.OfferWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An offer as it was seen beside the same as it is now. */
record OfferComparison(OfferWords words, PricedOffer seen, PricedOffer now) {

    /** Every part of the offer, those that changed marked. */
    List<Row> rows(List<Term> changed) {
        OfferCard before = words.card(seen);
        OfferCard after = words.card(now);
        return Stream.of(Term.values())
                .map(term -> row(term, cell(term, before, seen), cell(term, after, now), changed.contains(term)))
                .filter(row -> !row.seen().text().isEmpty() || !row.now().text().isEmpty())
                .toList();
    }

    private Row row(Term term, Cell before, Cell after, boolean changed) {
        String name = words.wording().say("go.term." + term.name().toLowerCase(Locale.ROOT));
        return new Row(name, before, after, changed);
    }

    private Cell cell(Term term, OfferCard card, PricedOffer offer) {
        return switch (term) {
            case PRICE -> Cell.of(card.total());
            case CHARGES -> Cell.of(card.notes().stream().map(Phrase::text).collect(joining("; ")));
            case BOARD -> Cell.of(card.board().text());
            case CANCELLATION -> new Cell(card.cancellation().text(), card.deadline());
            case ROOM -> Cell.of(card.room());
            case PAYMENT ->
                Cell.of(words.wording()
                        .say("go.payment."
                                + offer.offer().payment().name().toLowerCase(Locale.ROOT)));
        };
    }
}
