package dev.staystream.supplier.ohip;

import dev.staystream.stay.Money;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much a policy takes: its amount where that is told, else so many nights, or a percentage of the stay or of its first
 * night, or everything; with taxes or without, as it says, or else as the price is quoted.
 */
final class OhipMeasure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private String basis = "";

    private @Nullable BigDecimal nights;

    private @Nullable BigDecimal percent;

    private @Nullable BigDecimal amount;

    private @Nullable Currency currency;

    private @Nullable Boolean taxed;

    /** Reads one field; of others than those of the measure it takes no notice. */
    void read(String field, JsonReader json) {
        switch (field) {
            case "basisType" -> basis = json.text("");
            case "nights" -> nights = json.decimal();
            case "percent" -> percent = json.decimal();
            case "amount" -> amount = json.decimal();
            case "currencyCode" -> currency = OhipAmount.currency(json);
            case "taxInclusive" -> taxed = json.isTrue();
            default -> {}
        }
    }

    /** Whether it takes anything; what is not told may be something. */
    boolean costs() {
        return switch (basis) {
            case "Nights" -> perhaps(nights) || takesAmount();
            case "Percentage", "NightPercentage" -> perhaps(percent) || takesAmount();
            case "FlatAmount" -> perhaps(amount);
            default -> true;
        };
    }

    private static boolean perhaps(@Nullable BigDecimal number) {
        return number == null || number.signum() != 0;
    }

    private boolean takesAmount() {
        return amount != null && amount.signum() > 0;
    }

    /** Whether it leaves nothing of the price. */
    boolean takesAll(OhipCost cost) {
        return switch (basis) {
            case "FullAmount" -> true;
            case "Percentage" -> percent != null && percent.compareTo(HUNDRED) >= 0;
            case "Nights" -> nights != null && nights.intValue() >= cost.stay().nights();
            default ->
                charged(cost)
                        .filter(charged -> charged.currency().equals(cost.quoted().currency())
                                && charged.amount().compareTo(cost.quoted().amount()) >= 0)
                        .isPresent();
        };
    }

    /** How much it takes of the price, where that can be told. */
    Optional<Money> charged(OhipCost cost) {
        if (amount != null && amount.signum() > 0) {
            return Optional.of(
                    new Money(amount, currency == null ? cost.quoted().currency() : currency));
        }
        boolean withTaxes = taxed == null ? cost.quotedWithTaxes() : taxed;
        return switch (basis) {
            case "FullAmount" -> cost.whole(withTaxes);
            case "Percentage" -> cost.whole(withTaxes).flatMap(this::share);
            case "NightPercentage" -> cost.firstNights(1, withTaxes).flatMap(this::share);
            case "Nights" ->
                Optional.ofNullable(nights)
                        .flatMap(count -> cost.firstNights(count.intValue(), withTaxes));
            default -> Optional.empty();
        };
    }

    /** So many hundredths, in whole units of the smallest coin. */
    private Optional<Money> share(Money whole) {
        int digits = Math.max(0, whole.currency().getDefaultFractionDigits());
        return Optional.ofNullable(percent)
                .map(hundredths -> whole.amount().multiply(hundredths).movePointLeft(2))
                .map(part -> new Money(part.setScale(digits, RoundingMode.HALF_UP), whole.currency()));
    }
}
