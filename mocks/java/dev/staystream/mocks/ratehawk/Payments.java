package dev.staystream.mocks.ratehawk;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.IntStream.range;

import dev.staystream.mocks.ratehawk.Wire.Commission;
import dev.staystream.mocks.ratehawk.Wire.Parts;
import dev.staystream.mocks.ratehawk.Wire.PaymentType;
import dev.staystream.mocks.ratehawk.Wire.Penalties;
import dev.staystream.mocks.ratehawk.Wire.Policy;
import dev.staystream.mocks.ratehawk.Wire.Tax;
import dev.staystream.mocks.ratehawk.Wire.TaxData;
import dev.staystream.mocks.ratehawk.Wire.Vat;
import dev.staystream.mocks.world.Exchange;
import dev.staystream.mocks.world.Levy;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Penalty;
import dev.staystream.mocks.world.Quote;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts in the words of ETG how a package is paid, what its price holds, and what cancelling costs; times are in UTC and say so nowhere. */
record Payments(Exchange exchange, Listing listing, List<Quote> rooms, Currency shown) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    PaymentType only() {
        boolean byCard = listing.hotel().number() % 6 == 1;
        BigDecimal total = sum(Quote::total);
        return new PaymentType(
                total.toPlainString(),
                inShown(total),
                charged().getCurrencyCode(),
                shown.getCurrencyCode(),
                byCard ? "credit_card" : null,
                byCard,
                byCard,
                byCard ? "now" : "deposit",
                new Vat(false, "0.00"),
                new TaxData(taxes()),
                commission(total),
                penalties());
    }

    private Currency charged() {
        return rooms.getFirst().currency();
    }

    private BigDecimal sum(Function<Quote, BigDecimal> amount) {
        return rooms.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String inShown(BigDecimal amount) {
        return exchange.convert(amount, charged(), shown).toPlainString();
    }

    private Commission commission(BigDecimal amount) {
        return new Commission(Parts.without(inShown(amount)), Parts.without(amount.toPlainString()));
    }

    private @Nullable List<Tax> taxes() {
        if (rooms.getFirst().levies().isEmpty()) {
            return null;
        }
        return Stream.of(Levy.Kind.values()).flatMap(this::tax).toList();
    }

    /** The levies of a kind for all rooms as one. */
    private Stream<Tax> tax(Levy.Kind kind) {
        List<Levy> levies = rooms.stream()
                .flatMap(room -> room.levies().orElseGet(List::of).stream())
                .filter(levy -> levy.kind() == kind)
                .toList();
        return levies.stream()
                .limit(1)
                .map(levy -> new Tax(
                        name(kind),
                        levy.included(),
                        levies.stream()
                                .map(Levy::amount)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .toPlainString(),
                        levy.currency().getCurrencyCode()));
    }

    private static String name(Levy.Kind kind) {
        return switch (kind) {
            case VALUE_ADDED_TAX -> "vat";
            case CITY_TAX -> "city_tax";
            case PROPERTY_FEE -> "resort_fee";
        };
    }

    /** One policy until the first penalty, where there is a time of free cancelling, then one for each. */
    private Penalties penalties() {
        List<Penalty> steps = rooms.getFirst().penalties();
        if (steps.isEmpty()) {
            return new Penalties(List.of(policy(null, null, sum(Quote::total))), null);
        }
        List<Policy> policies = new ArrayList<>();
        policies.add(policy(null, time(steps.getFirst()), BigDecimal.ZERO.setScale(2)));
        range(0, steps.size()).mapToObj(this::policy).forEach(policies::add);
        return new Penalties(policies, time(steps.getFirst()));
    }

    private Policy policy(int step) {
        List<Penalty> steps = rooms.getFirst().penalties();
        String end = step + 1 < steps.size() ? time(steps.get(step + 1)) : null;
        return policy(time(steps.get(step)), end, sum(room -> room.penalties().get(step).amount()));
    }

    private Policy policy(@Nullable String start, @Nullable String end, BigDecimal amount) {
        return new Policy(start, end, amount.toPlainString(), inShown(amount), commission(amount));
    }

    private static String time(Penalty penalty) {
        return penalty.from().withZoneSameInstant(UTC).format(TIME);
    }
}
