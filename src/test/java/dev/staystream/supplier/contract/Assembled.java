package dev.staystream.supplier.contract;

import dev.staystream.guard.GatedClients;
import dev.staystream.guard.Guard;
import dev.staystream.guard.Surroundings;
import dev.staystream.guard.Ward;
import dev.staystream.operations.Control;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.AccountSettings;
import dev.staystream.supplier.Supplier;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * An account as production assembles it, behind its own gated client and its guard. It may have one call under way, so that
 * a place that is not given back is missed by the next question; it asks once, and is never left alone for failing.
 */
final class Assembled implements AutoCloseable {

    private static final SupplierId ID = new SupplierId("tried");

    private final GatedClients clients = new GatedClients(WebClient.builder());

    private final Supplier supplier;

    Assembled(Dialect dialect, URI address, Duration timeout) {
        AccountSettings settings = settings(dialect, address, timeout);
        Clock clock = Clock.fixed(Dialect.NOW, ZoneOffset.UTC);
        Ward ward = new Ward(
                new Control(ID, settings),
                dialect.type().pacing(),
                new Surroundings(clock, new SplittableRandom(7), new SimpleMeterRegistry()));
        Supplier opened = dialect.type()
                .open(new Account(
                        ID, settings.credentials(), settings.timeout(), clients.client(ward, settings), clock));
        this.supplier = Guard.around(opened, ward)
                .timeout()
                .breaker()
                .hedge()
                .retry()
                .deadline()
                .measured();
    }

    private static AccountSettings settings(Dialect dialect, URI address, Duration timeout) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "account.type", dialect.type().name(),
                "account.base-url", address.toString(),
                "account.timeout", timeout.toMillis() + "ms",
                "account.max-concurrent", "1",
                "account.requests-per-second", "1000",
                "account.retry.most", "0",
                "account.breaker.window", "1000",
                "account.breaker.minimum-questions", "1000"));
        dialect.credentials().forEach((name, value) -> properties.put("account.credentials." + name, value));
        return new Binder(new MapConfigurationPropertySource(properties))
                .bind("account", AccountSettings.class)
                .get();
    }

    Supplier supplier() {
        return supplier;
    }

    @Override
    public void close() {
        clients.close();
    }
}
