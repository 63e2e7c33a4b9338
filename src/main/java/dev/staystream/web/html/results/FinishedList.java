package dev.staystream.web.html.results;

import dev.staystream.merge.Facets;
import dev.staystream.merge.HotelRow;
import dev.staystream.merge.PriceHistogram;
import dev.staystream.search.Snapshot;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.html.results.ResultWords.Card;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Results that are all there: one page of the ordered list, and what every supplier did.
 *
 * @param follow where late answers are told, while there may be any
 */
record FinishedList(
        List<Card> cards,
        List<LedgerRow> ledger,
        Progress progress,
        String counts,
        Optional<PriceBars> prices,
        Optional<HotelMap> map,
        Optional<String> follow,
        End end) {

    static FinishedList of(ResultWords words, Snapshot snapshot, int page) {
        List<HotelRow> rows = snapshot.listing()
                .rows(words.wish().view().filter(), words.wish().view().sort());
        int limit = words.wish().view().limit();
        List<HotelRow> here =
                rows.stream().skip((long) (page - 1) * limit).limit(limit).toList();
        return new FinishedList(
                here.stream().map(words::card).toList(),
                snapshot.ledger().lines().stream().map(words.ledger()::row).toList(),
                words.ledger().progress(snapshot.ledger().lines()),
                words.counts(snapshot.listing(), rows),
                PriceBars.of(words, PriceHistogram.of(snapshot.listing(), words.wish().view().filter())),
                HotelMap.of(words, snapshot.listing(), here),
                Optional.of(Further.of(words.address()).follow() + snapshot.seq()).filter(rest -> !snapshot.done()),
                new EndWords(words).end(snapshot.listing(), snapshot.ledger(), page));
    }

    /** How many hotels each filter would show. */
    static Tally tally(ResultWords words, Snapshot snapshot, Collection<SupplierId> suppliers) {
        Facets facets = Facets.of(snapshot.listing(), words.wish().view().filter());
        return Tally.of(facets, suppliers.stream().sorted().toList());
    }
}
