package dev.staystream.supplier.expedia;

import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What cancelling costs from some time on: an amount, so many nights, or a percentage of the whole booking. */
final class ExpediaPenalty {

    private @Nullable String start;

    private @Nullable String currency;

    private @Nullable BigDecimal amount;

    private @Nullable BigDecimal nights;

    private @Nullable BigDecimal percent;

    ExpediaPenalty(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "start" -> start = json.text();
                case "currency" -> currency = json.text();
                case "amount" -> amount = json.decimal();
                case "nights" -> nights = json.decimal();
                case "percent" -> percent = percent(json.text());
                default -> {}
            }
        }
    }

    private static @Nullable BigDecimal percent(@Nullable String text) {
        return text == null ? null : new BigDecimal(text.replace("%", ""));
    }

    /** Whether it costs anything; time in which cancelling is free may be stated as a penalty of nothing. */
    boolean costs() {
        List<BigDecimal> measures = measures();
        return measures.isEmpty() || measures.stream().anyMatch(measure -> measure.signum() != 0);
    }

    Optional<Step> step(Optional<Money> charged) {
        return Optional.ofNullable(start).map(time -> new Step(ExpediaTime.read(time), charged));
    }

    /**
     * How much of the price it takes, where the contract leaves no doubt: it does not say how several measures add up,
     * nor whether an amount is meant for each of several rooms.
     */
    Optional<Money> charged(ExpediaPrice price) {
        if (measures().size() > 1) {
            return Optional.empty();
        }
        if (percent != null) {
            return Optional.of(price.share(percent));
        }
        if (nights != null) {
            return price.firstNights(nights.intValue());
        }
        return amount == null || currency == null || price.rooms().size() > 1
                ? Optional.empty()
                : Optional.of(new Money(amount, Currency.getInstance(currency)));
    }

    private List<BigDecimal> measures() {
        return Stream.of(Optional.ofNullable(amount), Optional.ofNullable(nights), Optional.ofNullable(percent))
                .flatMap(Optional::stream)
                .toList();
    }
}
