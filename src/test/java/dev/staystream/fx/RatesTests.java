package dev.staystream.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Conversion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Price;
import dev.staystream.stay.Total;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prices become all-in totals in the currency asked, to the cent. */
final class RatesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 9);

    private static final Currency EUR = Currency.getInstance("EUR");

    private static final Currency USD = Currency.getInstance("USD");

    private static final Currency JPY = Currency.getInstance("JPY");

    private static final Currency KWD = Currency.getInstance("KWD");

    private final Rates rates =
            rates("USD", "1.1206", "JPY", "177.34", "GBP", "0.84763", "KRW", "1503.27", "KWD", "0.3421");

    @Test
    void addsWhatIsDueOnTopOfTheQuote() {
        Total total = rates.total(
                price("698.64 EUR", excluded("13.76 EUR"), excluded("9.99 EUR"), included("50.00 EUR")), EUR);

        assertThat(total.amount()).contains(Money.of("722.39", "EUR"));
        assertThat(total.complete()).isTrue();
        assertThat(total.conversion()).isEmpty();
    }

    @Test
    void convertsQuoteAndChargesEachFromItsOwnCurrency() {
        Total total = rates.total(price("112.06 USD", excluded("10 EUR"), excluded("177.34 JPY")), EUR);

        assertThat(total.amount()).contains(Money.of("111.00", "EUR"));
        assertThat(total.complete()).isTrue();
        assertThat(total.conversion()).contains(new Conversion(new BigDecimal("0.8923790826343031"), DAY, "ECB"));
    }

    @Test
    void crossesTwoForeignCurrenciesThroughTheEuro() {
        assertThat(rates.total(price("84763 GBP"), USD).amount()).contains(Money.of("112060.00", "USD"));
        assertThat(rates.conversion(Currency.getInstance("GBP"), USD))
                .hasValueSatisfying(
                        conversion -> assertThat(conversion.rate()).isEqualByComparingTo("1.322039097247620"));
    }

    @Test
    void roundsOnceWhenAllIsSummed() {
        Price price = price("0.004 EUR", excluded("0.004 EUR"), excluded("0.004 EUR"));

        assertThat(rates.total(price, EUR).amount()).contains(Money.of("0.01", "EUR"));
    }

    @Test
    void roundsHalvesUpEvenAfterADivision() {
        assertThat(rates.total(price("0.005603 USD"), EUR).amount()).contains(Money.of("0.01", "EUR"));
        assertThat(rates.total(price("11.20039700 USD"), EUR).amount()).contains(Money.of("10.00", "EUR"));
        assertThat(rates.total(price("11.211603 USD"), EUR).amount()).contains(Money.of("10.01", "EUR"));
    }

    @Test
    void givesEachCurrencyTheDigitsItHas() {
        assertThat(rates.total(price("100 EUR"), JPY).amount()).contains(Money.of("17734", "JPY"));
        assertThat(rates.total(price("99.99 EUR"), JPY).amount()).contains(Money.of("17732", "JPY"));
        assertThat(rates.total(price("100 EUR"), KWD).amount()).contains(Money.of("34.210", "KWD"));
        assertThat(rates.total(price("33.33 EUR"), KWD).amount()).contains(Money.of("11.402", "KWD"));
        assertThat(rates.total(price("100 EUR"), EUR).amount()).contains(Money.of("100.00", "EUR"));
    }

    @Test
    void doesNotCallATotalCompleteWhileAChargeIsUnknown() {
        Charge unstated = new Charge("Resort fee", Inclusion.EXCLUDED, Due.PROPERTY, Optional.empty());
        Charge unclear = new Charge("VAT", Inclusion.UNKNOWN, Due.NOW, Optional.of(Money.of("12", "EUR")));

        for (Charge charge : List.of(unstated, unclear, Charge.unknown("City tax"))) {
            Total total = rates.total(price("100 EUR", charge), EUR);
            assertThat(total.amount()).contains(Money.of("100.00", "EUR"));
            assertThat(total.complete()).isFalse();
        }
    }

    @Test
    void leavesOutAChargeThatHasNoRateAndSaysTheTotalIsIncomplete() {
        Total total = rates.total(price("100 EUR", excluded("20 EUR"), excluded("500 THB")), EUR);

        assertThat(total.amount()).contains(Money.of("120.00", "EUR"));
        assertThat(total.complete()).isFalse();
    }

    @Test
    void tellsHowChargesInAThirdCurrencyWereConverted() {
        Currency dollar = Currency.getInstance("USD");
        Total total = rates.total(price("100 EUR", excluded("20 USD")), EUR);

        assertThat(total.conversion()).isEmpty();
        assertThat(total.extras()).isEqualTo(Map.of(dollar, rates.conversion(dollar, EUR).orElseThrow()));
        assertThat(rates.old().total(price("100 EUR", excluded("20 USD")), EUR).conversions())
                .allMatch(Conversion::old)
                .hasSize(1);
        assertThat(rates.total(price("100 USD", excluded("20 USD")), EUR).extras()).isEmpty();
    }

    @Test
    void needsNoRateForAChargeThatThePriceHolds() {
        assertThat(rates.total(price("100 EUR", included("500 THB")), EUR).complete())
                .isTrue();
    }

    @Test
    void statesNoTotalWithoutARateForTheQuote() {
        Total total = rates.total(price("3000 THB", excluded("20 EUR")), EUR);

        assertThat(total).isEqualTo(new Total(Optional.empty(), false, Optional.empty()));
        assertThat(rates.conversion(EUR, Currency.getInstance("THB"))).isEmpty();
    }

    @Test
    void needsNoRateWhenTheQuoteIsInTheCurrencyAsked() {
        assertThat(rates.total(price("3000 THB"), Currency.getInstance("THB")))
                .isEqualTo(new Total(Optional.of(Money.of("3000.00", "THB")), true, Optional.empty()));
    }

    @Test
    void comesBackWithinTheSmallestUnitsForEveryPair() {
        Random random = new Random(42);
        for (Currency from : currencies().toList()) {
            for (Currency to : currencies().toList()) {
                Money start = new Money(BigDecimal.valueOf(random.nextLong(1, 100_000_000), digits(from)), from);
                Money there =
                        rates.total(new Price(start, List.of()), to).amount().orElseThrow();
                Money back =
                        rates.total(new Price(there, List.of()), from).amount().orElseThrow();

                BigDecimal lost = back.amount().subtract(start.amount()).abs();
                assertThat(lost)
                        .as("%s by way of %s", start, to)
                        .isLessThanOrEqualTo(unit(from).max(worth(to, from)));
            }
        }
    }

    @Test
    void sumsManyChargesToTheCent() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            long quoted = random.nextLong(1, 10_000_000);
            List<Long> extra =
                    random.longs(random.nextInt(6), 0, 100_000).boxed().toList();
            Charge[] charges = extra.stream()
                    .map(cents -> excluded("%s EUR".formatted(BigDecimal.valueOf(cents, 2))))
                    .toArray(Charge[]::new);
            long cents = quoted + extra.stream().mapToLong(Long::longValue).sum();

            assertThat(rates.total(price("%s EUR".formatted(BigDecimal.valueOf(quoted, 2)), charges), EUR)
                            .amount())
                    .contains(new Money(BigDecimal.valueOf(cents, 2), EUR));
        }
    }

    @Test
    void refusesARateThatIsNotAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> rates("USD", "0")).withMessageContaining("USD was 0");
    }

    private BigDecimal worth(Currency unitOf, Currency in) {
        return rates.conversion(unitOf, in).orElseThrow().rate().multiply(unit(unitOf));
    }

    private static Stream<Currency> currencies() {
        return Stream.of("EUR", "USD", "JPY", "GBP", "KRW", "KWD").map(Currency::getInstance);
    }

    private static BigDecimal unit(Currency currency) {
        return BigDecimal.ONE.movePointLeft(digits(currency)).setScale(digits(currency), RoundingMode.UNNECESSARY);
    }

    private static int digits(Currency currency) {
        return currency.getDefaultFractionDigits();
    }

    private static Rates rates(String... currenciesAndRates) {
        Map<Currency, BigDecimal> perEuro = new HashMap<>();
        for (int i = 0; i < currenciesAndRates.length; i += 2) {
            perEuro.put(Currency.getInstance(currenciesAndRates[i]), new BigDecimal(currenciesAndRates[i + 1]));
        }
        return new Rates(DAY, perEuro);
    }

    private static Price price(String quoted, Charge... charges) {
        return new Price(money(quoted), List.of(charges));
    }

    private static Charge excluded(String amount) {
        return new Charge("City tax", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(money(amount)));
    }

    private static Charge included(String amount) {
        return new Charge("VAT", Inclusion.INCLUDED, Due.NOW, Optional.of(money(amount)));
    }

    private static Money money(String text) {
        String[] parts = text.split(" ");
        return Money.of(parts[0], parts[1]);
    }
}
