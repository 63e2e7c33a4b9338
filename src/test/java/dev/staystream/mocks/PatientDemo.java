package dev.staystream.mocks;

import static dev.staystream.Patience.PATIENCE;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The demo on a free port, which gives up on no supplier for being slow, however busy the machine. */
final class PatientDemo {

    /** Longer than it waits for suppliers. */
    static final Duration ANSWERED = PATIENCE.multipliedBy(2);

    private PatientDemo() {}

    /** Starts it among suppliers that run, and stops them with it. */
    static ConfigurableApplicationContext start(MockSuppliers suppliers, String... arguments) {
        String[] patient = Stream.of(
                        Stream.of("--server.port=0", "--staystream.search.settle-after=" + PATIENCE),
                        suppliers.types().stream().map("--staystream.suppliers.%s.timeout="::formatted).map(name -> name + PATIENCE),
                        Stream.of(arguments))
                .flatMap(all -> all)
                .toArray(String[]::new);
        return Demo.start(suppliers, patient);
    }

    /** Asks it, and takes answers of any length. */
    static WebTestClient visitor(ConfigurableApplicationContext demo) {
        return WebTestClient.bindToServer()
                .baseUrl(address(demo))
                .responseTimeout(ANSWERED)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
                .build();
    }

    /** Where it listens. */
    static String address(ConfigurableApplicationContext demo) {
        return "http://localhost:%s".formatted(demo.getEnvironment().getProperty("local.server.port"));
    }
}
