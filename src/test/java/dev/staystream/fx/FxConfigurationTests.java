package dev.staystream.fx;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.staystream.stay.Conversion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.web.reactive.function.client.WebClient;

/** Rates are read at start, and a file that has none stops it. */
final class FxConfigurationTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withUserConfiguration(FxConfiguration.class)
                    .withBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-10-10T00:00:00Z"), UTC))
                    .withBean(WebClient.Builder.class, WebClient::builder);

    @TempDir
    private Path folder;

    @Test
    void startsWithTheRatesThatAreShipped() {
        application.run(context -> {
            Rates rates = context.getBean(CurrentRates.class).get();
            assertThat(Stream.of("AUD", "BRL", "CHF", "GBP", "IDR", "JPY", "TRY", "USD", "ZAR"))
                    .allSatisfy(code -> assertThat(euroIn(rates, code)).isPresent());
            assertThat(euroIn(rates, "USD"))
                    .contains(new Conversion(new BigDecimal("1.1206"), LocalDate.of(2026, 10, 9), "ECB"));
        });
    }

    @Test
    void takesTheNewestDayOfTheHistoryThatTheEcbPublishes() {
        withFile("""
            Date,USD,JPY,CYP,
            2026-11-19,1.1300,180.10,N/A,
            2026-11-18,1.1200,179.10,0.58527,
            """, rates -> {
            assertThat(euroIn(rates, "USD"))
                    .contains(new Conversion(new BigDecimal("1.1300"), LocalDate.of(2026, 11, 19), "ECB"));
            assertThat(euroIn(rates, "CYP")).isEmpty();
        });
    }

    @Test
    void takesTheFileThatTheEcbPublishesDaily() {
        withFile(
                """
                Date, USD, JPY, \n\
                19 November 2026, 1.1300, 180.10, \n\
                """,
                rates -> assertThat(euroIn(rates, "JPY"))
                        .contains(new Conversion(new BigDecimal("180.10"), LocalDate.of(2026, 11, 19), "ECB")));
    }

    @Test
    void doesNotStartWithAFileThatIsMissing() {
        assertStopped(folder.resolve("missing.csv"), "missing.csv");
    }

    @Test
    void doesNotStartWithAFileThatHoldsNoRates() throws IOException {
        for (String content : new String[] {
            "",
            "Date,USD\n",
            "Date,USD\n2026-11-19,1.13,180.10\n",
            "Date,USD\n2026-11-19,much\n",
            "Date,USD\n2026-11-19,-1.13\n",
            "Date,US DOLLAR\n2026-11-19,1.13\n",
            "Date,USD\nyesterday,1.13\n"
        }) {
            assertStopped(Files.writeString(folder.resolve("wrong.csv"), content), "wrong.csv");
        }
    }

    private void assertStopped(Path file, String value) {
        with(file)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("staystream.fx.rates")
                        .hasStackTraceContaining(value));
    }

    private void withFile(String content, Consumer<Rates> assertions) {
        Path file = folder.resolve("rates.csv");
        assertThatCode(() -> Files.writeString(file, content)).doesNotThrowAnyException();
        with(file).run(context -> assertions.accept(context.getBean(CurrentRates.class).get()));
    }

    private ApplicationContextRunner with(Path file) {
        return application.withPropertyValues("staystream.fx.rates=" + file.toUri());
    }

    private static Optional<Conversion> euroIn(Rates rates, String code) {
        return rates.conversion(Currency.getInstance("EUR"), Currency.getInstance(code));
    }
}
