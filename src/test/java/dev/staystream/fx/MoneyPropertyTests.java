package dev.staystream.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.place.ExamplePlaces;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Conversion;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Money;
import dev.staystream.stay.Price;
import dev.staystream.stay.Total;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What holds of totals whatever is quoted, in the currency of every country, on seeded examples. */
final class MoneyPropertyTests {

    private static final Rates RATES =
            EcbFile.read(new ClassPathResource("dev/staystream/fx/ecb-2026-10-09.csv"));

    private static final Currency EURO = Currency.getInstance("EUR");

    private static final int EXAMPLES = 200;

    private final SplittableRandom random = new SplittableRandom(20_261_124);

    @Test
    void totalsAddUpToTheSmallestUnitInEveryCurrency() {
        assertThat(currencies()).hasSizeGreaterThan(140).allSatisfy(currency -> {
            for (int example = 0; example < EXAMPLES; example++) {
                Money quoted = amount(currency);
                List<Charge> charges = List.of(
                        charge(Inclusion.EXCLUDED, amount(currency)),
                        charge(Inclusion.EXCLUDED, amount(currency)),
                        charge(Inclusion.INCLUDED, amount(currency)));

                Total total = RATES.total(new Price(quoted, charges), currency);

                BigDecimal sum = quoted.amount()
                        .add(charges.get(0).amount().orElseThrow().amount())
                        .add(charges.get(1).amount().orElseThrow().amount());
                assertThat(total.amount()).contains(new Money(sum, currency));
                assertThat(total.complete()).isTrue();
                assertThat(total.conversion()).isEmpty();
            }
        });
    }

    @Test
    void comesBackWithinOneSmallestUnitFromEveryCurrencyThatHasARate() {
        assertThat(rated()).hasSizeGreaterThan(25).allSatisfy(currency -> {
            for (int example = 0; example < EXAMPLES; example++) {
                Money there = amount(currency);

                BigDecimal back = convert(convert(there, EURO), currency).amount();

                assertThat(back.subtract(there.amount()).abs())
                        .as("%s and back", there)
                        .isLessThanOrEqualTo(roundedAway(currency));
            }
        });
    }

    @Test
    void leavesTheTotalOpenWhereACurrencyHasNoRateAndNeverCallsItComplete() {
        List<Currency> unrated = currencies().stream()
                .filter(currency -> RATES.conversion(currency, EURO).isEmpty())
                .toList();

        assertThat(unrated).isNotEmpty().allSatisfy(currency -> {
            Total total = RATES.total(new Price(amount(currency), List.of()), EURO);
            assertThat(total).isEqualTo(new Total(Optional.empty(), false, Optional.empty()));
        });
    }

    @Test
    void keepsAnUnknownChargeUnknown() {
        assertThat(currencies()).allSatisfy(currency -> assertThat(
                        RATES.total(new Price(amount(currency), List.of(Charge.unknown("Resort fee"))), currency)
                                .complete())
                .isFalse());
    }

    /** One smallest unit, or where the euro is the coarser, what half a cent is worth. */
    private static BigDecimal roundedAway(Currency currency) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, currency.getDefaultFractionDigits()));
        BigDecimal halfACent = RATES.conversion(EURO, currency)
                .map(Conversion::rate)
                .orElseThrow()
                .multiply(new BigDecimal("0.005"));
        return unit.add(halfACent.setScale(unit.scale(), RoundingMode.UP)).subtract(
                currency.equals(EURO) ? halfACent : BigDecimal.ZERO);
    }

    private static Money convert(Money money, Currency to) {
        return RATES.total(new Price(money, List.of()), to).amount().orElseThrow();
    }

    /** The currency of every country there is a place in; Kosovo's, which has no code of ISO 3166, is the euro. */
    private static List<Currency> currencies() {
        Set<String> standard = Set.of(Locale.getISOCountries());
        return ExamplePlaces.countries().stream()
                .map(CountryCode::code)
                .filter(standard::contains)
                .map(country -> Currency.getInstance(Locale.of("", country)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Stream<Currency> rated() {
        return currencies().stream()
                .filter(currency -> RATES.conversion(currency, EURO).isPresent());
    }

    private Money amount(Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return new Money(BigDecimal.valueOf(random.nextLong(1, 100_000_000), digits), currency);
    }

    private static Charge charge(Inclusion inclusion, Money amount) {
        return new Charge("Tax", inclusion, Due.PROPERTY, Optional.of(amount));
    }
}
