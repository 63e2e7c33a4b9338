package dev.staystream.mocks;

import static dev.staystream.Patience.PATIENCE;

import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo on a free port, which gives up on no supplier for being slow, however busy the machine. */
final class PatientDemo {

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
}
