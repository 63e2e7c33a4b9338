package dev.staystream.web.html;

import static dev.staystream.stay.Examples.QUERY;

import dev.staystream.recheck.Abilities;
import dev.staystream.recheck.Recheck;
import dev.staystream.recheck.SeenOffer;
import dev.staystream.recheck.SupplierRecord;
import dev.staystream.recheck.Term;
import dev.staystream.recheck.Truth;
import dev.staystream.recheck.Verdict;
import dev.staystream.recheck.Verdict.Changed;
import dev.staystream.search.HandMadeLog;
import dev.staystream.search.SearchId;
import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Room;
import dev.staystream.stay.SupplierId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Offers of one hotel that were checked, as pages show them. */
public final class Rechecked {

    public static final URI LINK = URI.create("https://www.example.com/ritz?from=2027-01-12");

    public static final PricedOffer SEEN = priced("374.20", "Double standard", Optional.of(LINK));

    public static final PricedOffer DEARER = priced("381.00", "Double standard", Optional.of(LINK));

    private static final PricedOffer OTHER = priced("402.00", "Junior suite", Optional.empty());

    private Rechecked() {}

    /** The dearer offer in place of the one that was seen. */
    public static Recheck changed() {
        return recheck(new Changed(DEARER, List.of(Term.PRICE)));
    }

    /** What came of checking the offer that was seen. */
    public static Recheck recheck(Verdict verdict) {
        return new Recheck(seen(), verdict, InventedSearch.NOW);
    }

    /** The offer as it was seen. */
    public static SeenOffer seen() {
        HandMadeLog log = new HandMadeLog(new SearchId("checked"), QUERY, Told.UNRENDERED)
                .append(
                        Told.found("ritz", "Hôtel Ritz"),
                        Told.offered("ritz", "liteapi", List.of(SEEN, OTHER)));
        return new SeenOffer(log.log(), log.log().hotel(SEEN.hotel()), SEEN);
    }

    /** Suppliers of every kind of record. */
    public static List<SupplierRecord> suppliers() {
        return List.of(
                supplier("liteapi", new Truth(412, 395, 9, 5, OptionalDouble.of(0.0123), 30)),
                supplier("hotelbeds", new Truth(1, 1, 0, 0, OptionalDouble.empty(), 30)),
                supplier("expedia", new Truth(0, 0, 0, 0, OptionalDouble.empty(), 30)));
    }

    private static SupplierRecord supplier(String id, Truth truth) {
        return new SupplierRecord(
                new SupplierId(id), id, new Abilities(8, true, 30, List.of(), List.of(), true, 250, false), truth);
    }

    private static PricedOffer priced(String amount, String room, Optional<URI> link) {
        Instant until = Instant.parse("2027-01-10T22:59:00Z");
        Offer offer = new Offer(
                new RateKey(amount),
                Room.named(room),
                1,
                Optional.of(Board.BB),
                new Price(
                        Money.of(amount, "EUR"),
                        List.of(new Charge(
                                "City tax",
                                Inclusion.EXCLUDED,
                                Due.PROPERTY,
                                Optional.of(Money.of("13.76", "EUR"))))),
                new Cancellation(Refundable.YES, Optional.of(until), Provenance.STATED, List.of()),
                Payment.NOW,
                OptionalInt.empty(),
                Optional.empty(),
                link);
        return Told.priced("ritz", "liteapi", offer, amount);
    }
}
