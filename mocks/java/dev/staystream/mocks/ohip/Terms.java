package dev.staystream.mocks.ohip;

import dev.staystream.mocks.ohip.Wire.AmountPercent;
import dev.staystream.mocks.ohip.Wire.CancelPenalty;
import dev.staystream.mocks.ohip.Wire.CancelPolicy;
import dev.staystream.mocks.ohip.Wire.Deadline;
import dev.staystream.mocks.ohip.Wire.Deposit;
import dev.staystream.mocks.ohip.Wire.DepositDeadline;
import dev.staystream.mocks.ohip.Wire.DepositPolicy;
import dev.staystream.mocks.ohip.Wire.NightRate;
import dev.staystream.mocks.ohip.Wire.Rate;
import dev.staystream.mocks.ohip.Wire.Sum;
import dev.staystream.mocks.ohip.Wire.Tax;
import dev.staystream.mocks.ohip.Wire.TaxText;
import dev.staystream.mocks.ohip.Wire.Taxes;
import dev.staystream.mocks.ohip.Wire.Total;
import dev.staystream.mocks.world.Levy;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Penalty;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.RoomPrice;
import dev.staystream.stay.Stay;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what comes with an offer in the words of Distribution: taxes, cancelling, guarantee and deposit. */
record Terms(Listing listing, Quote quote, Stay stay) {

    /** What varies from hotel to hotel. */
    private boolean oneIn(int hotels, int which) {
        return listing.hotel().number() % hotels == which;
    }

    static Sum sum(Quote quote, BigDecimal net, BigDecimal gross) {
        return new Sum(net, gross, quote.currency().getCurrencyCode());
    }

    /** With its taxes; who tells nothing of them has a sum without only. */
    Total total() {
        RoomPrice price = quote.rooms().getFirst();
        String currency = quote.currency().getCurrencyCode();
        return quote.levies()
                .map(levies -> new Total(price.net(), price.gross(), currency, taxes(levies)))
                .orElseGet(() -> new Total(price.net(), null, currency, null));
    }

    /** What a hotel takes at its desk it describes at best. */
    private Taxes taxes(List<Levy> levies) {
        List<Tax> included = levies.stream()
                .filter(Levy::included)
                .map(levy -> new Tax("Value added tax", "VAT", levy.amount(), levy.currency().getCurrencyCode()))
                .toList();
        List<TaxText> described = levies.stream()
                .filter(levy -> !levy.included() && oneIn(3, 1))
                .map(Terms::description)
                .toList();
        return new Taxes(
                included,
                quote.rooms().getFirst().tax(),
                quote.currency().getCurrencyCode(),
                described.isEmpty() ? null : described);
    }

    private static TaxText description(Levy levy) {
        return new TaxText(
                switch (levy.kind()) {
                    case VALUE_ADDED_TAX -> "Value added tax";
                    case CITY_TAX -> "City tax per guest and night";
                    case PROPERTY_FEE -> "Property fee per night";
                });
    }

    Rate rate(List<NightRate> nights) {
        return new Rate(cancellations(), guarantee(), oneIn(3, 0) ? List.of(deposit()) : null, nights);
    }

    private String guarantee() {
        return oneIn(3, 0) ? "Deposit" : oneIn(3, 1) ? "GuaranteeRequired" : "None";
    }

    /** Everything with the booking, given back as long as cancelling is free. */
    private Deposit deposit() {
        return new Deposit(
                "Rooms",
                new DepositPolicy(
                        "PREPAY", new DepositDeadline(0, "Day", "AfterBooking"), "FullAmount", quote.total(), true, false));
    }

    private List<CancelPenalty> cancellations() {
        if (!quote.refundable()) {
            Deadline booking = new Deadline(null, null, 0);
            return List.of(policy("NOREF", booking, all(), "Nothing is returned"));
        }
        List<CancelPenalty> policies = new ArrayList<>();
        List<Penalty> steps = quote.penalties();
        policies.add(policy("FIRST", deadline(steps.getFirst()), first(steps), "The first night is charged"));
        if (steps.size() > 1) {
            policies.add(policy("ALL", exactly(steps.getLast()), all(), "The whole stay is charged"));
        }
        return policies;
    }

    private static CancelPenalty policy(String code, Deadline deadline, AmountPercent amount, String words) {
        return new CancelPenalty("Rooms", new CancelPolicy(code, deadline, amount, words));
    }

    /** Mostly a time, sometimes so many days. */
    private Deadline deadline(Penalty step) {
        int days = (int) ChronoUnit.DAYS.between(step.from().toLocalDate(), stay.checkIn());
        return oneIn(4, 1) && days >= 0 ? new Deadline(null, days, null) : exactly(step);
    }

    private static Deadline exactly(Penalty step) {
        return new Deadline(step.from().toInstant().toString(), null, null);
    }

    /** As a night, or as the amount it comes to. */
    private AmountPercent first(List<Penalty> steps) {
        return oneIn(2, 0)
                ? measure("Nights", 1, null)
                : measure("FlatAmount", null, steps.getFirst().amount());
    }

    private AmountPercent all() {
        return measure("FullAmount", null, null);
    }

    private AmountPercent measure(String basis, @Nullable Integer nights, @Nullable BigDecimal amount) {
        return new AmountPercent(basis, nights, amount, true, quote.currency().getCurrencyCode());
    }
}
