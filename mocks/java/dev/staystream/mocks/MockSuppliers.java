package dev.staystream.mocks;

import com.github.tomakehurst.wiremock.http.RequestListener;
import dev.staystream.mocks.expedia.ExpediaMock;
import dev.staystream.mocks.hotelbeds.HotelbedsMock;
import dev.staystream.mocks.liteapi.LiteapiMock;
import dev.staystream.mocks.ohip.OhipMock;
import dev.staystream.mocks.ota.OtaMock;
import dev.staystream.mocks.ratehawk.RatehawkMock;
import dev.staystream.mocks.server.BookingPage;
import dev.staystream.mocks.server.MockServer;
import dev.staystream.mocks.server.Pace;
import dev.staystream.mocks.server.Scenario;
import dev.staystream.mocks.server.SupplierMock;
import dev.staystream.mocks.travelgate.TravelgateMock;
import dev.staystream.mocks.world.World;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every demo supplier, each behind a port of its own, all selling the hotels of one world. */
public final class MockSuppliers implements AutoCloseable {

    private static final List<SupplierMock> TYPES = List.of(
            new HotelbedsMock(),
            new LiteapiMock(),
            new ExpediaMock(),
            new TravelgateMock(),
            new RatehawkMock(),
            new OhipMock(),
            new OtaMock());

    /** More than one search of a large city needs, which asks for hundreds of hotels in several calls. */
    private static final int REQUESTS_PER_SECOND = 200;

    /** One that sells by its contract alone, so that there is no page to go on to. */
    private static final Set<String> WITHOUT_PAGES = Set.of("expedia");

    private final World world = World.create();

    private final Map<String, MockServer> servers = new LinkedHashMap<>();

    private MockSuppliers(Pace pace) {
        TYPES.forEach(mock -> servers.put(mock.type(), new MockServer(mock, world.storefront(mock.type()), pace)));
    }

    /** The types there are. */
    public static List<String> known() {
        return TYPES.stream().map(SupplierMock::type).toList();
    }

    /** Starts them, each as slow as it usually is. */
    public static MockSuppliers start() {
        return start(Pace.USUAL);
    }

    /** Starts them at a pace of one's own. */
    public static MockSuppliers start(Pace pace) {
        MockSuppliers suppliers = new MockSuppliers(pace);
        suppliers.servers.values().forEach(MockServer::start);
        return suppliers;
    }

    /** The world they sell. */
    public World world() {
        return world;
    }

    /** Their types, which are also the names of their accounts. */
    public List<String> types() {
        return List.copyOf(servers.keySet());
    }

    /** Where one listens. */
    public URI baseUrl(String type) {
        return server(type).baseUrl();
    }

    /** Which scenario one plays for requests that ask for none. */
    public Scenario scenario(String type) {
        return server(type).scenario();
    }

    /** Lets one play a scenario from now on. */
    public void set(String type, Scenario scenario) {
        server(type).set(scenario);
    }

    /** Tells whoever wants to know of every request to one and what it was answered. */
    public void listen(String type, RequestListener listener) {
        server(type).listen(listener);
    }

    /** The configuration under which Staystream has an account at each of them. */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        servers.forEach((type, server) -> {
            String account = "staystream.suppliers.%s.".formatted(type);
            properties.put(account + "type", type);
            properties.put(account + "base-url", server.baseUrl().toString());
            properties.put(account + "requests-per-second", REQUESTS_PER_SECOND);
            if (!WITHOUT_PAGES.contains(type)) {
                properties.put(account + "link-hosts", server.baseUrl().getAuthority());
                properties.put(account + "link", server.baseUrl() + BookingPage.LINK);
            }
            server.mock()
                    .credentials()
                    .forEach((name, value) -> properties.put(account + "credentials." + name, value));
            server.mock().options().forEach((name, value) -> properties.put(account + "options." + name, value));
        });
        return properties;
    }

    private MockServer server(String type) {
        return Optional.ofNullable(servers.get(type))
                .orElseThrow(() -> new IllegalArgumentException(
                        "a demo supplier is one of %s, but was %s".formatted(servers.keySet(), type)));
    }

    @Override
    public void close() {
        servers.values().forEach(MockServer::close);
    }
}
