package dev.staystream.mocks.server;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.http.RequestListener;
import dev.staystream.mocks.world.Storefront;
import java.net.URI;

/** One demo supplier, listening on a free port of this machine. */
public final class MockServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private static final int THREADS = 32;

    /** Room for 250 ids in a query. */
    private static final int LONGEST_REQUEST_LINE = 32 * 1024;

    private final SupplierMock mock;

    private final ScenarioSwitch scenario = new ScenarioSwitch();

    private final WireMockServer server;

    /** Prepares a supplier; it listens once started. */
    public MockServer(SupplierMock mock, Storefront storefront, Pace pace) {
        this.mock = mock;
        this.server = new WireMockServer(options()
                .bindAddress(HOST)
                .dynamicPort()
                .usingFilesUnderClasspath("mocks/" + mock.type())
                .extensions(scenario, new Answers(mock, storefront, new Delivery(pace)))
                .disableRequestJournal()
                .notifier(new Slf4jNotifier(false))
                .jettyHeaderRequestSize(LONGEST_REQUEST_LINE)
                .containerThreads(THREADS)
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(THREADS));
    }

    /** Starts to listen. */
    public void start() {
        server.start();
        BookingPage.open(server, mock.type());
    }

    /** Tells whoever wants to know of every request and what it was answered. */
    public void listen(RequestListener listener) {
        server.addMockServiceRequestListener(listener);
    }

    /** What it speaks and accepts. */
    public SupplierMock mock() {
        return mock;
    }

    /** Where it listens. */
    public URI baseUrl() {
        return URI.create("http://%s:%d".formatted(HOST, server.port()));
    }

    /** Which scenario requests get that ask for none. */
    public Scenario scenario() {
        return scenario.current();
    }

    /** From now on, requests that ask for no scenario get this one. */
    public void set(Scenario next) {
        scenario.set(next);
    }

    @Override
    public void close() {
        server.stop();
    }
}
