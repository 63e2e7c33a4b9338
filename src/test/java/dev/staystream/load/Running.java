package dev.staystream.load;

import dev.staystream.Staystream;
import dev.staystream.mocks.TestsExcluded;
import dev.staystream.operations.Change;
import dev.staystream.operations.Operations;
import dev.staystream.operations.Setting;
import dev.staystream.stay.SupplierId;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The application as it runs, on a free port, with a database in memory and as many anonymous requests as anybody likes. */
final class Running implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ConfigurableApplicationContext context;

    private Running(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it among these suppliers; settings win over theirs. */
    static Running among(Stand suppliers, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(suppliers.accounts());
        all.put("server.port", 0);
        all.put("server.shutdown", "immediate");
        all.put("spring.main.banner-mode", "off");
        all.put("logging.level.root", "warn");
        all.put("spring.r2dbc.url", "r2dbc:h2:mem:///load-%d;DB_CLOSE_DELAY=-1".formatted(System.nanoTime()));
        all.put("staystream.partners.anonymous.requests-per-minute", 1_000_000);
        all.putAll(settings);
        SpringApplication application = new SpringApplication(Staystream.class);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("testsExcluded", new TestsExcluded());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("load", all));
        });
        return new Running(application.run());
    }

    /** Asks a supplier however often it fails. */
    Running neverLeavingAlone(String supplier) {
        Change closed = new Change(
                new SupplierId(supplier), Setting.BREAKER, Optional.of("closed"), "the load", now());
        context.getBean(Operations.class).change(closed).block(PATIENCE);
        return this;
    }

    /** Where it listens. */
    URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /** The day it is, as it sees it. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    private Instant now() {
        return context.getBean(Clock.class).instant();
    }

    /** The sum of what all meters of this name with these tags show. */
    double measured(String name, String... tags) {
        return context.getBean(MeterRegistry.class).find(name).tags(tags).meters().stream()
                .map(Meter::measure)
                .mapToDouble(measurements -> measurements.iterator().next().getValue())
                .sum();
    }

    @Override
    public void close() {
        context.close();
    }
}
