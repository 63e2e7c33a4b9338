package dev.staystream.mocks.travelgate;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.IntStream.range;

import dev.staystream.mocks.travelgate.Wire.CancelPenalty;
import dev.staystream.mocks.travelgate.Wire.CancelPolicy;
import dev.staystream.mocks.travelgate.Wire.Exchange;
import dev.staystream.mocks.travelgate.Wire.Price;
import dev.staystream.mocks.travelgate.Wire.Supplement;
import dev.staystream.mocks.travelgate.Wire.Surcharge;
import dev.staystream.mocks.world.Levy;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Penalty;
import dev.staystream.mocks.world.Quote;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what comes with a package in the words of Hotel-X: price, taxes and fees, payment, cancelling. */
record Terms(Listing listing, List<Quote> rooms) {

    /** What stays of a binding price once the account has its commission. */
    private static final BigDecimal WITHOUT_COMMISSION = new BigDecimal("0.90");

    private static final BigDecimal ALL_PERCENT = BigDecimal.valueOf(100);

    /** The zone in which a deadline comes first; it is read so where nobody knows the seller's. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    /** What varies from hotel to hotel. */
    private boolean oneIn(int hotels, int which) {
        return listing.hotel().number() % hotels == which;
    }

    String paymentType() {
        return oneIn(6, 0) ? "DIRECT" : oneIn(6, 3) ? "CARD_CHECK_IN" : "MERCHANT";
    }

    /** Some sellers tell of cancelling only when an option is about to be booked. */
    boolean toldBeforeTheQuote() {
        return !oneIn(9, 4);
    }

    Price price() {
        return price(rooms.stream().map(Quote::total).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** A part of the price, which here and there may not be sold for less. */
    Price price(BigDecimal amount) {
        boolean binding = oneIn(12, 5);
        BigDecimal net = binding
                ? amount.multiply(WITHOUT_COMMISSION).setScale(amount.scale(), RoundingMode.HALF_UP)
                : amount;
        return price(currency(), binding, net, amount);
    }

    private Currency currency() {
        return rooms.getFirst().currency();
    }

    private static Price price(Currency currency, boolean binding, BigDecimal net, BigDecimal gross) {
        return new Price(
                currency.getCurrencyCode(),
                binding,
                net,
                gross,
                new Exchange(currency.getCurrencyCode(), BigDecimal.ONE),
                binding ? gross : null,
                null);
    }

    @Nullable List<Surcharge> surcharges() {
        List<Surcharge> surcharges = levies()
                .filter(levy -> levy.kind() != Levy.Kind.PROPERTY_FEE)
                .map(levy -> new Surcharge("0", chargeType(levy), name(levy), true, charged(levy)))
                .toList();
        return surcharges.isEmpty() ? null : surcharges;
    }

    @Nullable List<Supplement> supplements() {
        List<Supplement> supplements = levies()
                .filter(levy -> levy.kind() == Levy.Kind.PROPERTY_FEE)
                .map(levy -> new Supplement(
                        null,
                        null,
                        "1",
                        name(levy),
                        "To be paid at the hotel",
                        "FEE",
                        chargeType(levy),
                        true,
                        null,
                        null,
                        null,
                        null,
                        charged(levy)))
                .toList();
        return supplements.isEmpty() ? null : supplements;
    }

    private Stream<Levy> levies() {
        return rooms.stream().flatMap(room -> room.levies().orElseGet(List::of).stream());
    }

    private static String chargeType(Levy levy) {
        return levy.included() ? "INCLUDE" : "EXCLUDE";
    }

    private static String name(Levy levy) {
        return switch (levy.kind()) {
            case VALUE_ADDED_TAX -> "VAT";
            case CITY_TAX -> "City tax";
            case PROPERTY_FEE -> "Resort fee";
        };
    }

    private static Price charged(Levy levy) {
        return price(levy.currency(), false, levy.amount(), levy.amount());
    }

    CancelPolicy cancelPolicy() {
        int steps = rooms.getFirst().penalties().size();
        List<CancelPenalty> penalties = range(0, steps).mapToObj(this::penalty).toList();
        return new CancelPolicy(rooms.getFirst().refundable(), penalties.isEmpty() ? null : penalties);
    }

    /** Mostly as an amount, sometimes as a night or all per cent of the price. */
    private CancelPenalty penalty(int step) {
        Penalty penalty = rooms.getFirst().penalties().get(step);
        boolean inNights = step == 0 && oneIn(10, 8);
        boolean inPercent = step > 0 && oneIn(10, 9);
        BigDecimal amount = rooms.stream()
                .map(room -> room.penalties().get(step).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CancelPenalty(
                deadline(penalty).toString(),
                calculated(),
                hoursBefore(penalty),
                inNights ? "NIGHTS" : inPercent ? "PERCENT" : "IMPORT",
                currency().getCurrencyCode(),
                inNights ? BigDecimal.ONE : inPercent ? ALL_PERCENT : amount);
    }

    private boolean calculated() {
        return oneIn(5, 2);
    }

    /** In UTC; a calculated one is read as early as it can be. */
    private Instant deadline(Penalty penalty) {
        return calculated()
                ? penalty.from().toLocalDateTime().toInstant(EARLIEST)
                : penalty.from().toInstant();
    }

    private int hoursBefore(Penalty penalty) {
        Instant arrival = rooms.getFirst().penalties().getLast().from().toInstant();
        return (int) Math.max(0, ChronoUnit.HOURS.between(penalty.from().withZoneSameInstant(UTC).toInstant(), arrival));
    }
}
