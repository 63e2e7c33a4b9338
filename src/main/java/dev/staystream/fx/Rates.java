package dev.staystream.fx;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Conversion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Price;
import dev.staystream.stay.Total;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The euro reference rates of one day, through which any two currencies convert. */
public final class Rates {

    private static final String SOURCE = "ECB";

    private static final Currency EURO = Currency.getInstance("EUR");

    /** As many digits as a rate between two currencies is told with; the ECB publishes at most seven. */
    private static final MathContext TOLD = MathContext.DECIMAL64;

    /** As many digits as amounts are computed with, so that halves of the smallest unit stay halves until rounded. */
    private static final MathContext COMPUTED = MathContext.DECIMAL128;

    private final LocalDate asOf;

    private final Map<Currency, BigDecimal> perEuro;

    private final boolean old;

    /**
     * The rates published for a day.
     *
     * @param perEuro how many units of each currency one euro is worth
     */
    public Rates(LocalDate asOf, Map<Currency, BigDecimal> perEuro) {
        perEuro.forEach(Rates::requirePositive);
        Map<Currency, BigDecimal> withEuro = new HashMap<>(perEuro);
        withEuro.put(EURO, BigDecimal.ONE);
        this.asOf = asOf;
        this.perEuro = Map.copyOf(withEuro);
        this.old = false;
    }

    private Rates(Rates aged) {
        this.asOf = aged.asOf;
        this.perEuro = aged.perEuro;
        this.old = true;
    }

    /** The same rates, each of whose conversions is marked as old. */
    Rates old() {
        return new Rates(this);
    }

    LocalDate asOf() {
        return asOf;
    }

    private static void requirePositive(Currency currency, BigDecimal rate) {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("a rate is above 0, but that of %s was %s".formatted(currency, rate));
        }
    }

    /** How one currency converts to another, to itself at 1; empty when either has no rate. */
    public Optional<Conversion> conversion(Currency from, Currency to) {
        return converted(new Money(BigDecimal.ONE, from), to)
                .map(rate -> new Conversion(rate.round(TOLD), asOf, SOURCE, old));
    }

    /**
     * The all-in total in the currency asked: what is quoted and every excluded charge of a known amount, each
     * converted and their sum rounded once, half up, to the currency's smallest unit. It is complete when no charge is
     * unknown and nothing lacks a rate; a charge that lacks one is not counted.
     */
    public Total total(Price price, Currency asked) {
        Currency quoted = price.quoted().currency();
        List<Money> extra = price.charges().stream()
                .filter(charge -> charge.included() == Inclusion.EXCLUDED)
                .map(Charge::amount)
                .flatMap(Optional::stream)
                .toList();
        Optional<Money> amount = quoted.equals(asked) && extra.isEmpty()
                ? Optional.of(rounded(price.quoted()))
                : converted(price.quoted(), asked).map(sum -> rounded(new Money(sum.add(sum(extra, asked)), asked)));
        boolean convertible =
                extra.stream().allMatch(money -> converted(money, asked).isPresent());
        return new Total(
                amount,
                amount.isPresent() && convertible && price.complete(),
                quoted.equals(asked) ? Optional.empty() : conversion(quoted, asked),
                extra.isEmpty() ? Map.of() : conversions(extra, quoted, asked));
    }

    private Map<Currency, Conversion> conversions(List<Money> extra, Currency quoted, Currency asked) {
        Map<Currency, Conversion> conversions = new HashMap<>();
        extra.stream()
                .map(Money::currency)
                .filter(currency -> !currency.equals(quoted) && !currency.equals(asked))
                .forEach(currency -> conversion(currency, asked).ifPresent(used -> conversions.put(currency, used)));
        return conversions;
    }

    private BigDecimal sum(List<Money> moneys, Currency asked) {
        return moneys.stream()
                .map(money -> converted(money, asked))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<BigDecimal> converted(Money money, Currency asked) {
        if (money.currency().equals(asked)) {
            return Optional.of(money.amount());
        }
        BigDecimal bought = perEuro.get(asked);
        BigDecimal sold = perEuro.get(money.currency());
        return bought == null || sold == null
                ? Optional.empty()
                : Optional.of(money.amount().multiply(bought).divide(sold, COMPUTED));
    }

    private static Money rounded(Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        return money.amount().scale() == digits
                ? money
                : new Money(money.amount().setScale(digits, RoundingMode.HALF_UP), money.currency());
    }
}
