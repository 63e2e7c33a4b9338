package dev.staystream.search;

import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Query;
import dev.staystream.stay.SupplierId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What happens in a search, in order: one {@code Started}; then suppliers change, hotels are found, and offers come, a
 * hotel always before its first offers; one {@code Settled}; possibly more of the same from late suppliers; one
 * {@code Done}. Each supplier has exactly one ending {@code SupplierChanged}, after its last {@code Offered}. The
 * stream itself never errors.
 */
public sealed interface SearchEvent {

    /** The search began; a reader that has followed another log starts its fold anew. */
    record Started(SearchId search, Query query, List<SupplierId> suppliers, Instant startedAt, Instant settleAt)
            implements SearchEvent {

        public Started {
            suppliers = List.copyOf(suppliers);
        }
    }

    /** A supplier is in another state than before. */
    record SupplierChanged(LedgerLine line) implements SearchEvent {}

    /**
     * A hotel is known, or known better than before.
     *
     * @param distanceKm from the centre of the area asked, when there is one and the hotel's location is known
     * @param replaces hotels that turned out to be this one
     */
    record HotelFound(Hotel hotel, OptionalDouble distanceKm, List<HotelId> replaces) implements SearchEvent {

        public HotelFound {
            replaces = List.copyOf(replaces);
        }
    }

    /** All offers of a supplier for a hotel; they replace its earlier ones, and none withdraw them. */
    record Offered(HotelId hotel, SupplierId supplier, List<PricedOffer> offers) implements SearchEvent {

        public Offered {
            offers = List.copyOf(offers);
        }
    }

    /**
     * The order shown now is final: every supplier reached an end, or the budget of the search is spent.
     *
     * @param complete whether every supplier that was asked has answered or was empty
     */
    record Settled(boolean complete, Ledger ledger, int hotels, int offers, Optional<PricedOffer> cheapest)
            implements SearchEvent {}

    /** Every supplier reached an end; nothing follows. */
    record Done(boolean complete, Ledger ledger) implements SearchEvent {}
}
