package dev.staystream.stay;

import dev.staystream.stay.Destination.Area;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Values that many tests start from. */
public final class Examples {

    /** The middle of Paris. */
    public static final Location PARIS = new Location(48.8566, 2.3522);

    /** Two adults in Paris for two nights in January 2027. */
    public static final Query QUERY = new Query(
            new Area(PARIS, 5),
            new Stay(LocalDate.of(2027, 1, 12), LocalDate.of(2027, 1, 14)),
            List.of(new Occupancy(2, List.of())),
            new CountryCode("DE"),
            Currency.getInstance("EUR"),
            new TreeSet<>());

    private Examples() {}

    /** A double room with breakfast at this price in euros, free of charges. */
    public static Offer offer(String amount) {
        return offer(amount, "EUR");
    }

    /** A double room with breakfast at this price, free of charges. */
    public static Offer offer(String amount, String currency) {
        return new Offer(
                new RateKey("key-" + amount),
                Room.named("Double"),
                1,
                Optional.of(Board.BB),
                new Price(Money.of(amount, currency), List.of()),
                Cancellation.UNKNOWN,
                Payment.NOW,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
