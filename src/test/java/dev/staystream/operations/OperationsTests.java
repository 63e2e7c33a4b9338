package dev.staystream.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.SupplierId;
import dev.staystream.store.SettableClock;
import dev.staystream.store.Signals;
import dev.staystream.store.TestDatabase;
import dev.staystream.store.TestDatabase.Opened;
import dev.staystream.supplier.AccountSettings;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What operators change takes effect at once, is written with who did it, and outlives a restart, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class OperationsTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static final SupplierId ONE = new SupplierId("hotelbeds-eu");

    private static final SupplierId OTHER = new SupplierId("expedia-eu");

    private static final AccountSettings CONFIGURED =
            new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("", AccountSettings.class);

    private final SettableClock clock = new SettableClock();

    private final Opened opened;

    private final Operations operations;

    OperationsTests(TestDatabase kind) {
        this.opened = kind.open();
        this.operations = started();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void changesASupplierAtOnceAndForGood() {
        finish(operations.change(change(ONE, Setting.PAUSED, "true", "ada")));
        assertThat(handling(operations, ONE).paused()).isTrue();
        assertThat(handling(operations, OTHER).paused()).isFalse();

        Operations restarted = started();
        assertThat(handling(restarted, ONE).paused()).isFalse();
        finish(restarted.apply());

        assertThat(handling(restarted, ONE).paused()).isTrue();
        assertThat(handling(restarted, OTHER).paused()).isFalse();
    }

    @Test
    void putsTheNewestChangeOfEachSettingInForce() {
        finish(operations.change(change(ONE, Setting.RETRIES, "0", "ada")));
        finish(operations.change(change(ONE, Setting.HEDGE, "true", "ada")));
        clock.advance(Duration.ofMinutes(1));
        finish(operations.change(new Change(ONE, Setting.RETRIES, Optional.empty(), "grace", clock.instant())));

        Operations restarted = started();
        finish(restarted.apply());

        assertThat(handling(restarted, ONE).retry().most()).isOne();
        assertThat(handling(restarted, ONE).hedge().enabled()).isTrue();
        assertThat(restarted.supplier(ONE).orElseThrow().changes())
                .extracting(Change::setting)
                .containsExactly(Setting.HEDGE);
    }

    @Test
    void remembersWhoChangedWhatTheNewestFirst() {
        Change first = change(ONE, Setting.TIMEOUT, "5s", "ada");
        finish(operations.change(first));
        clock.advance(Duration.ofMinutes(1));
        Change second = new Change(ONE, Setting.TIMEOUT, Optional.empty(), "grace", clock.instant());
        finish(operations.change(second));

        StepVerifier.create(operations.audit(10))
                .assertNext(changes -> assertThat(changes).containsExactly(second, first))
                .expectComplete()
                .verify(SOON);
        StepVerifier.create(operations.audit(1))
                .assertNext(changes -> assertThat(changes).containsExactly(second))
                .expectComplete()
                .verify(SOON);
    }

    @Test
    void keepsAChangeThatCouldNotBeWrittenAndSaysSo() {
        opened.pool().dispose();

        StepVerifier.create(operations.change(change(ONE, Setting.PAUSED, "true", "ada")))
                .expectError()
                .verify(SOON);

        assertThat(handling(operations, ONE).paused()).isTrue();
    }

    @Test
    void knowsNoOtherSuppliersThanThoseConfigured() {
        StepVerifier.create(operations.change(change(new SupplierId("nobody"), Setting.PAUSED, "true", "ada")))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContainingAll("nobody", "hotelbeds-eu"))
                .verify(SOON);
        assertThat(operations.suppliers()).extracting(SupplierStatus::supplier).containsExactly(OTHER, ONE);
    }

    private Operations started() {
        Operations fresh = new Operations(new ChangeTable(opened.database(), signals()));
        fresh.install(ONE, CONFIGURED);
        fresh.install(OTHER, CONFIGURED);
        return fresh;
    }

    private Change change(SupplierId supplier, Setting setting, String value, String operator) {
        return new Change(supplier, setting, Optional.of(value), operator, clock.instant());
    }

    private static Handling handling(Operations operations, SupplierId supplier) {
        return operations.supplier(supplier).orElseThrow().handling();
    }

    private static void finish(Mono<Void> work) {
        StepVerifier.create(work).expectComplete().verify(SOON);
    }

    private Signals signals() {
        return new Signals(opened.database(), opened.pool(), clock);
    }
}
