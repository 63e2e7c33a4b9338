package dev.staystream.supplier.expedia;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Money;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all rooms asked cost together, one entry for each room. */
record ExpediaPrice(List<ExpediaPricing> rooms) {

    Price price(Payment payment) {
        Map<String, Charge> charges = new LinkedHashMap<>();
        for (ExpediaPricing room : rooms) {
            for (Charge charge : room.charges(due(payment))) {
                charges.merge(charge.name(), charge, ExpediaPrice::sum);
            }
        }
        return new Price(total(), List.copyOf(charges.values()));
    }

    private static Due due(Payment payment) {
        return switch (payment) {
            case NOW -> Due.NOW;
            case PROPERTY -> Due.PROPERTY;
            case UNKNOWN -> Due.UNKNOWN;
        };
    }

    private static Charge sum(Charge one, Charge other) {
        Optional<Money> amount = one.amount().flatMap(known -> other.amount().map(known::plus));
        return new Charge(one.name(), one.included(), one.due(), amount);
    }

    /** What is paid for all rooms, without what the property collects besides. */
    Money total() {
        return rooms.stream()
                .flatMap(room -> room.total().stream())
                .reduce(Money::plus)
                .orElseThrow();
    }

    /** So many hundredths of the total, in whole units of its smallest coin. */
    Money share(BigDecimal percent) {
        Money total = total();
        BigDecimal share = total.amount().multiply(percent).movePointLeft(2);
        int digits = Math.max(0, total.currency().getDefaultFractionDigits());
        return new Money(share.setScale(digits, RoundingMode.HALF_UP), total.currency());
    }

    /** What the first nights of every room cost, when that can be told. */
    Optional<Money> firstNights(int count) {
        List<List<Money>> nights =
                rooms.stream().map(room -> room.firstNights(count)).toList();
        return nights.stream().anyMatch(List::isEmpty)
                ? Optional.empty()
                : nights.stream().flatMap(List::stream).reduce(Money::plus);
    }
}
