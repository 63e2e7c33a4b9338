package dev.staystream.fx;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Conversion;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rates in use. */
final class CurrentRatesTests {

    private static final Currency EURO = Currency.getInstance("EUR");

    private static final Currency DOLLAR = Currency.getInstance("USD");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    @Test
    void marksRatesOnceTheyAreOld() {
        assertThat(conversion(current("2026-11-18T23:59:59Z")))
                .isEqualTo(new Conversion(new BigDecimal("1.10"), DAY, "ECB", false));
        assertThat(conversion(current("2026-11-19T00:00:00Z")))
                .isEqualTo(new Conversion(new BigDecimal("1.10"), DAY, "ECB", true));
    }

    @Test
    void takesNewerRatesAndTheirMarkIsGone() {
        CurrentRates current = current("2026-11-19T12:00:00Z");
        current.offer(rates(DAY.plusDays(6), "1.20"));

        assertThat(conversion(current)).isEqualTo(new Conversion(new BigDecimal("1.20"), DAY.plusDays(6), "ECB"));
    }

    @Test
    void neverGoesBackToAnEarlierDay() {
        CurrentRates current = current("2026-11-13T12:00:00Z");
        current.offer(rates(DAY.minusDays(1), "1.20"));

        assertThat(conversion(current)).isEqualTo(new Conversion(new BigDecimal("1.10"), DAY, "ECB"));
    }

    private static Conversion conversion(CurrentRates current) {
        return current.get().conversion(EURO, DOLLAR).orElseThrow();
    }

    private static CurrentRates current(String now) {
        return new CurrentRates(rates(DAY, "1.10"), Duration.ofDays(7), Clock.fixed(Instant.parse(now), UTC));
    }

    private static Rates rates(LocalDate day, String dollars) {
        return new Rates(day, Map.of(DOLLAR, new BigDecimal(dollars)));
    }
}
