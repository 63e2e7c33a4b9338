package dev.staystream.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.staystream.operations.Condition.BreakerState;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.AccountSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Operators change how a supplier is called; what is no value of a setting never gets so far. */
final class ControlTests {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private static final SupplierId SUPPLIER = new SupplierId("hotelbeds-eu");

    private static final AccountSettings CONFIGURED = new Binder(
                    new MapConfigurationPropertySource(Map.of("timeout", "9s", "hedge.enabled", "true")))
            .bindOrCreate("", AccountSettings.class);

    private final Control control = new Control(SUPPLIER, CONFIGURED);

    @Test
    void handlesASupplierAsConfiguredUntilSomebodySaysOtherwise() {
        assertThat(control.handling().timeout()).isEqualTo(Duration.ofSeconds(9));
        assertThat(control.handling().hedge().enabled()).isTrue();
        assertThat(control.handling().paused()).isFalse();
        assertThat(control.handling().mode()).isEqualTo(BreakerMode.AUTOMATIC);
        assertThat(control.status().changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PAUSED, true",
        "TIMEOUT, 500ms",
        "MAX_CONCURRENT, 7",
        "REQUESTS_PER_SECOND, 100000",
        "BREAKER, open",
        "BREAKER_FAILURE_RATE, 60",
        "BREAKER_OPEN_FOR, 1m",
        "RETRIES, 0",
        "HEDGE, false"
    })
    void changesEverySettingAndNothingElse(Setting setting, String value) {
        Handling before = control.handling();

        control.take(change(setting, value, NOW));

        assertThat(control.handling()).isNotEqualTo(before);
        control.take(new Change(SUPPLIER, setting, Optional.empty(), "somebody", NOW.plusSeconds(1)));
        assertThat(control.handling()).isEqualTo(before);
        assertThat(control.status().changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PAUSED, yes, true",
        "TIMEOUT, soon, such as 10s",
        "TIMEOUT, 0s, above 0",
        "TIMEOUT, 121s, at most 120s",
        "MAX_CONCURRENT, 0, from 1",
        "BREAKER, ajar, automatic",
        "BREAKER_FAILURE_RATE, 101, to 100",
        "RETRIES, 4, to 3"
    })
    void namesTheSettingTheValueAndTheRemedy(Setting setting, String value, String remedy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change(setting, value, NOW))
                .withMessageContainingAll(setting.key(), value, remedy);
    }

    @Test
    void staysWithTheNewerOfTwoChangesInWhateverOrderTheyCome() {
        control.take(change(Setting.RETRIES, "2", NOW.plusSeconds(1)));
        control.take(change(Setting.RETRIES, "3", NOW));

        assertThat(control.handling().retry().most()).isEqualTo(2);
    }

    @CsvSource({"CLOSED, ENABLED", "HALF_OPEN, PROBED", "OPEN, OPEN"})
    @ParameterizedTest
    void standsAsItsBreakerDoes(BreakerState breaker, Standing standing) {
        control.tell(() -> new Condition(breaker, 0, Optional.empty()));

        assertThat(control.status().standing()).isEqualTo(standing);
    }

    @Test
    void isLimitedWhileItAskedToBeLeftAlone() {
        control.tell(() -> new Condition(BreakerState.CLOSED, 0, Optional.of(NOW)));

        assertThat(control.status().standing()).isEqualTo(Standing.LIMITED);
    }

    @Test
    void isPausedByAnOperatorWhateverElseItIs() {
        control.tell(() -> new Condition(BreakerState.OPEN, 0, Optional.of(NOW)));
        control.take(change(Setting.PAUSED, "true", NOW));

        assertThat(control.status().standing()).isEqualTo(Standing.PAUSED);
    }

    private static Change change(Setting setting, String value, Instant at) {
        return new Change(SUPPLIER, setting, Optional.of(value), "somebody", at);
    }
}
