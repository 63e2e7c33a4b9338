package dev.staystream;

import static dev.staystream.Patience.PATIENCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.fx.Rates;
import dev.staystream.mocks.TestsExcluded;
import dev.staystream.supplier.SupplierType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Price, room, board, terms, charges and link that are shown together are those of one offer, through the whole of
 * Staystream: among suppliers that answer late and anew, take back what they had, know the same hotels by other codes and
 * quote in several currencies; in the log, in snapshots and on pages, however these are filtered and sorted.
 */
final class OfferIntegrityTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static ConfigurableApplicationContext app;

    private static WebTestClient reader;

    @BeforeAll
    static void start() {
        SpringApplication application = new SpringApplication(Staystream.class);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("testsExcluded", new TestsExcluded());
            types().forEach(type ->
                    ((GenericApplicationContext) context).registerBean(type.name(), SupplierType.class, () -> type));
        });
        app = application.run(arguments());
        reader = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + app.getEnvironment().getProperty("local.server.port"))
                .responseTimeout(PATIENCE)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
                .build();
    }

    /** One of them says its last word when searches have settled. */
    private static List<InventedType> types() {
        AtomicInteger numbers = new AtomicInteger();
        return Fingerprint.SUPPLIERS.stream()
                .map(name -> new InventedType(name, Duration.ofMillis(name.equals("vortex") ? 1_500 : 100), numbers))
                .toList();
    }

    private static String[] arguments() {
        return Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--spring.r2dbc.url=r2dbc:h2:mem:///integrity;DB_CLOSE_DELAY=-1",
                                "--staystream.search.settle-after=1s",
                                "--staystream.partners.anonymous.requests-per-minute=100000"),
                        Fingerprint.SUPPLIERS.stream()
                                .flatMap(name -> Stream.of(
                                                "type=" + name,
                                                "base-url=https://book.test",
                                                "link-hosts=book.test",
                                                "ttl=0s")
                                        .map(setting -> "--staystream.suppliers.%s.%s".formatted(name, setting))))
                .toArray(String[]::new);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @CsvSource({
        "2027-02-01, EUR, ''",
        "2027-02-02, USD, ''",
        "2027-02-03, JPY, &supplier=quasar&supplier=vortex",
        "2027-02-04, KWD, ''"
    })
    @ParameterizedTest
    void showsTogetherWhatIsOfOneOffer(String checkIn, String currency, String suppliers) {
        Shown shown = new Shown(rates(), Currency.getInstance(currency), OfferIntegrityTests::offer);
        String search = "search?near=48.86,2.35&radius=10km&checkIn=%s&checkOut=%s&room=2&guestCountry=DE&currency=%s%s"
                .formatted(checkIn, LocalDate.parse(checkIn).plusDays(3), currency, suppliers);

        String streamed = page("/" + search);
        views().forEach(view -> shown.snapshot(json("/api/v1/" + search + view + "&wait=0")));
        log("/api/v1/" + search).forEach(shown::event);
        views().forEach(view -> shown.snapshot(json("/api/v1/" + search + view)));

        assertThat(shown.offers()).hasSizeGreaterThan(20);
        shown.page(streamed);
        views().forEach(view -> shown.page(page("/" + search + view)));
        shown.offers().keySet().stream().limit(5).forEach(id -> {
            shown.offer(offer(id));
            shown.recheck(recheck(id));
        });
    }

    private static Rates rates() {
        return app.<Supplier<Rates>>getBeanProvider(ResolvableType.forClassWithGenerics(Supplier.class, Rates.class))
                .getObject()
                .get();
    }

    private static Stream<String> views() {
        return Stream.of(
                "",
                "&sort=price&limit=2",
                "&sort=rating&board=BB&board=HB",
                "&sort=distance&refundable=true",
                "&maxPrice=1010",
                "&sort=price&maxPrice=100000&stars=4");
    }

    private static Stream<JsonNode> log(String address) {
        return text(reader.get()
                        .uri(address)
                        .accept(MediaType.APPLICATION_NDJSON)
                        .exchange())
                .lines()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree);
    }

    private static JsonNode json(String address) {
        return JSON.readTree(text(reader.get().uri(address).exchange()));
    }

    private static JsonNode offer(String id) {
        return json("/api/v1/offers/" + id);
    }

    private static JsonNode recheck(String id) {
        return JSON.readTree(
                text(reader.post().uri("/api/v1/offers/" + id + "/recheck").exchange()));
    }

    private static String page(String address) {
        return text(reader.get().uri(address).accept(MediaType.TEXT_HTML).exchange());
    }

    private static String text(WebTestClient.ResponseSpec response) {
        byte[] body = response.expectStatus().isOk().expectBody().returnResult().getResponseBodyContent();
        return new String(Optional.ofNullable(body).orElseThrow(), UTF_8);
    }
}
