package dev.staystream.web.html.results;

import dev.staystream.merge.HotelRow;
import dev.staystream.search.Snapshot;
import dev.staystream.web.html.results.ResultWords.Card;
import java.util.List;

/** Results that are all there: one page of the ordered list, and what every supplier did. */
record FinishedList(List<Card> cards, List<LedgerRow> ledger, Progress progress, String counts, End end) {

    static FinishedList of(ResultWords words, Snapshot snapshot, int page) {
        List<HotelRow> rows = snapshot.listing()
                .rows(words.wish().view().filter(), words.wish().view().sort());
        int limit = words.wish().view().limit();
        return new FinishedList(
                rows.stream()
                        .skip((long) (page - 1) * limit)
                        .limit(limit)
                        .map(words::card)
                        .toList(),
                snapshot.ledger().lines().stream().map(words.ledger()::row).toList(),
                words.ledger().progress(snapshot.ledger().lines()),
                words.counts(snapshot.listing(), rows),
                new EndWords(words).end(snapshot.listing(), snapshot.ledger(), page));
    }
}
