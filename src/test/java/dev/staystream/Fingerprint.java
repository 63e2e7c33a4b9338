package dev.staystream;

import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Room;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An invented offer of which every part tells its number, so that a part of another would be seen; the number tells the
 * supplier and the hotel.
 */
record Fingerprint(int number) {

    /** The suppliers there are. */
    static final List<String> SUPPLIERS = List.of("zephyr", "quasar", "nimbus", "vortex");

    /** The hotels there are, of which every supplier knows each. */
    static final List<String> HOTELS = List.of("Bellevue", "Miramar", "Astoria", "Lutetia", "Bristol", "Excelsior");

    /** How every room's name begins. */
    static final String ROOM = "Chamber ";

    /** How a room or a charge tells the number. */
    static final Pattern MARK = Pattern.compile("q(\\d{6})x");

    private static final Instant DEADLINES = Instant.parse("2027-06-01T00:00:00Z");

    private static final List<Currency> CURRENCIES = Stream.of("EUR", "USD", "GBP", "JPY", "KWD")
            .map(Currency::getInstance)
            .toList();

    /** The offer of this count that a supplier has for a hotel. */
    static Fingerprint of(int count, int hotel, String supplier) {
        return new Fingerprint((count * HOTELS.size() + hotel) * SUPPLIERS.size() + SUPPLIERS.indexOf(supplier));
    }

    /** The number that a text tells. */
    static Fingerprint of(String text) {
        return all(text).findFirst().orElseThrow(() -> new AssertionError("no mark in " + text));
    }

    /** Every number that a text tells. */
    static Stream<Fingerprint> all(String text) {
        return MARK.matcher(text).results().map(mark -> new Fingerprint(Integer.parseInt(mark.group(1))));
    }

    private String mark() {
        return "q%06dx".formatted(number);
    }

    String supplier() {
        return SUPPLIERS.get(number % SUPPLIERS.size());
    }

    String hotel() {
        return HOTELS.get(number / SUPPLIERS.size() % HOTELS.size());
    }

    private int count() {
        return number / SUPPLIERS.size() / HOTELS.size();
    }

    private <T> T of(List<T> choices) {
        return choices.get(count() % choices.size());
    }

    Offer offer() {
        return new Offer(
                new RateKey(mark()),
                Room.named(ROOM + mark()),
                1,
                count() % 7 == 0 ? Optional.empty() : Optional.of(of(List.of(Board.values()))),
                new Price(money(100_000), charges()),
                cancellation(),
                of(List.of(Payment.values())),
                OptionalInt.of(count() % 9 + 1),
                Optional.empty(),
                count() % 6 == 0 ? Optional.empty() : Optional.of(URI.create("https://book.test/" + mark())));
    }

    private List<Charge> charges() {
        Function<Inclusion, Charge> charge = inclusion ->
                new Charge("Levy " + mark(), inclusion, of(List.of(Due.values())), Optional.of(money(3_000)));
        return of(List.of(
                List.of(),
                List.of(charge.apply(Inclusion.INCLUDED)),
                List.of(charge.apply(Inclusion.EXCLUDED)),
                List.of(Charge.unknown("Levy " + mark()))));
    }

    private Cancellation cancellation() {
        return switch (count() / 2 % 3) {
            case 0 -> Cancellation.NONE;
            case 1 -> Cancellation.UNKNOWN;
            default ->
                new Cancellation(
                        Refundable.YES,
                        Optional.of(deadline()),
                        of(List.of(Provenance.values())),
                        List.of(new Step(deadline(), Optional.of(money(50_000)))));
        };
    }

    /** Each number has a minute of its own. */
    private Instant deadline() {
        return DEADLINES.plusSeconds(60L * number);
    }

    /** Near so many smallest units, by the number. */
    private Money money(int about) {
        Currency currency = of(CURRENCIES);
        return new Money(BigDecimal.valueOf(about + number, currency.getDefaultFractionDigits()), currency);
    }
}
