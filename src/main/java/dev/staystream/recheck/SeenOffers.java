package dev.staystream.recheck;

import dev.staystream.recheck.Finding.Known;
import dev.staystream.search.EventLog;
import dev.staystream.search.OfferFinding;
import dev.staystream.search.OfferIds;
import dev.staystream.search.SearchService;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.PricedOffer;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Every offer that can be asked for by its id: those of the searches that are kept, and those that came of a check. */
final class SeenOffers {

    /** Beyond the number of offers of any search. */
    private static final long FIRST = 1L << 40;

    private static final int MOST = 10_000;

    private final SearchService searches;

    private final OfferIds ids;

    private final AtomicLong numbers = new AtomicLong(FIRST);

    private final ShortMemory<OfferId, SeenOffer> checked;

    SeenOffers(SearchService searches, OfferIds ids, Duration retention, Clock clock) {
        this.searches = searches;
        this.ids = ids;
        this.checked = new ShortMemory<>(clock, retention, MOST);
    }

    /** What became of the offer of this id. */
    Finding find(OfferId id) {
        return checked.find(id).<Finding>map(Known::new).orElseGet(() -> findInSearches(id));
    }

    private Finding findInSearches(OfferId id) {
        return switch (searches.offer(id)) {
            case OfferFinding.Kept(EventLog log, PricedOffer offer) ->
                new Known(new SeenOffer(log, log.hotel(offer.hotel()), offer));
            case OfferFinding.Forgotten forgotten -> new Finding.Forgotten();
            case OfferFinding.NeverMade never -> new Finding.NeverMade();
        };
    }

    /** An id for an offer that comes of checking one of this search. */
    OfferId next(EventLog log) {
        return ids.of(log.id()).id(numbers.incrementAndGet());
    }

    /** From now on the offer can be asked for by its id. */
    void keep(SeenOffer offer) {
        checked.keep(offer.offer().id(), offer);
    }
}
