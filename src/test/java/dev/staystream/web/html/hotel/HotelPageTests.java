package dev.staystream.web.html.hotel;

import static dev.staystream.Patience.PATIENCE;
import static dev.staystream.web.html.Told.changed;
import static dev.staystream.web.html.Told.line;
import static dev.staystream.web.html.Told.offered;
import static dev.staystream.web.html.Told.settled;
import static dev.staystream.web.html.hotel.RitzOffers.offer;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doReturn;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.prices.PriceMemory;
import dev.staystream.search.HandMadeLog;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.SearchEvent;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchId;
import dev.staystream.search.SearchService;
import dev.staystream.stay.Destination.Hotels;
import dev.staystream.stay.Examples;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Query;
import dev.staystream.web.html.Pages;
import dev.staystream.web.html.Told;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** The page of one hotel. */
@SpringBootTest(classes = Pages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
final class HotelPageTests {

    private static final String STAY =
            "checkIn=2027-01-12&checkOut=2027-01-14&room=2&guestCountry=DE&currency=EUR";

    private static final AtomicInteger RUNS = new AtomicInteger();

    private final Catalogue catalogue;

    private final SearchService searches;

    private final PriceMemory prices;

    private final WebTestClient client;

    private HotelId id = new HotelId("unknown");

    HotelPageTests(Catalogue catalogue, SearchService searches, PriceMemory prices, @LocalServerPort int port) {
        this.prices = prices;
        this.catalogue = catalogue;
        this.searches = searches;
        this.client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(PATIENCE)
                .build();
    }

    @BeforeEach
    void learn() {
        id = KnownHotels.learn(catalogue);
    }

    @Test
    void tellsWhatTheHotelIsAndAsksWhenAStayIsWanted() {
        assertThat(page("/hotels/" + id))
                .contains("<h1 id=\"main\" tabindex=\"-1\"><bdi>Hôtel des Arts</bdi></h1>")
                .contains("4 stars", "12 rue des Arts, 75001", "0.4 km from the centre of Paris")
                .contains("name=\"checkIn\" type=\"date\" required value=\"2026-12-04\"")
                .contains("https://www.openstreetmap.org/?mlat=48.85660")
                .doesNotContain("class=\"ledger\"");
    }

    @Test
    void showsItsPicturesEachWithWordsAndTheDrawnOneLast() {
        assertThat(page("/hotels/" + id))
                .containsSubsequence(
                        "src=\"https://images.example/front.jpg\" alt=\"Hôtel des Arts, picture 1 of 1\"",
                        "src=\"/facade/" + id + ".svg?stars=4&amp;district=75001\" alt=\"A drawn street front in place of a photograph\"");
    }

    @Test
    void showsEveryOfferByRoomOnceAllAreThere() {
        run(
                offered(id.value(), "liteapi", List.of(offer("liteapi", "Double Room", "90"))),
                offered(id.value(), "ohip", List.of(offer("ohip", "Standard Double", "80"), offer("ohip", "Twin", "99"))),
                settled(line("liteapi", State.ANSWERED), line("ohip", State.ANSWERED)));

        assertThat(page(address()))
                .containsSubsequence("Best total", "€80.00", "3 offers for 2 kinds of rooms")
                .containsSubsequence("class=\"kind\"", "2 offers from 2 suppliers", "class=\"rate\"", "class=\"kind\"")
                .contains("Price at OHIP", "12 to 14 January")
                .doesNotContain("shadowrootmode");
    }

    @Test
    void sendsEachAnswerWhenItComes() {
        HandMadeLog log = run(changed("liteapi", State.ASKING));

        StepVerifier.create(lines(address()))
                .thenConsumeWhile(line -> !line.contains("asking LiteAPI"))
                .expectNextCount(1)
                .then(() -> log.append(
                        offered(id.value(), "liteapi", List.of(offer("liteapi", "Double Room", "90")))))
                .thenConsumeWhile(line -> !line.contains("class=\"rate\" slot=\"o1.1\""))
                .expectNextCount(1)
                .then(() -> log.append(settled(line("liteapi", State.ANSWERED))))
                .thenConsumeWhile(line -> true)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void tellsHowTheCheapestTotalWent() {
        run(settled(line("liteapi", State.EMPTY)));
        doReturn(Mono.just(PriceStoryWordsTests.SEEN))
                .doReturn(Mono.just(List.of()))
                .when(prices)
                .history(any(), any(), any());

        assertThat(page(address())).contains("Searches saw this stay 3 times, for €70.00 to €90.00");
        assertThat(page(address())).doesNotContain("Searches saw this stay");
    }

    @Test
    void leadsBackToTheResultsItWasFoundIn() {
        run(settled(line("liteapi", State.EMPTY)));

        assertThat(page("/hotels/%s?place=2988507&%s&stars=4".formatted(id, STAY)))
                .contains("href=\"/search?place=2988507&amp;checkIn=2027-01-12")
                .contains("Back to all hotels", "No free rooms");
    }

    @Test
    void sendsEntriesToTheAddressThatIsTheirState() {
        client.get()
                .uri("/hotels/%s?checkIn=2027-01-12&checkOut=2027-01-14&adults=2&ages1=5&guestCountry=DE&currency=EUR"
                        .formatted(id))
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/hotels/%s?checkIn=2027-01-12&checkOut=2027-01-14&room=2-5&guestCountry=DE&currency=EUR"
                        .formatted(id));
    }

    @Test
    void asksAgainWhereAStayCannotBeAsked() {
        assertThat(page(
                        "/hotels/%s?checkIn=2027-01-12&checkOut=2027-01-10&guestCountry=DE&currency=EUR".formatted(id),
                        HttpStatus.BAD_REQUEST))
                .contains("Choose a check-out date 1 to 30 nights after check-in.", "value=\"2027-01-12\"");
    }

    @Test
    void leadsFromTheCardOfAListToThePage() {
        run(
                offered(id.value(), "liteapi", List.of(offer("liteapi", "Double Room", "90"))),
                settled(line("liteapi", State.ANSWERED)));

        assertThat(page("/search?place=2988507&" + STAY))
                .contains("href=\"/hotels/%s?place=2988507&amp;checkIn=2027-01-12".formatted(id));
    }

    @Test
    void listsTheHotelsThatAreKnownWhereNobodyAnswers() {
        run(settled(line("liteapi", State.FAILED)));
        assertThat(page("/search?place=2988507&" + STAY))
                .contains("No supplier answered", "href=\"/known?place=2988507&amp;checkIn=2027-01-12");

        assertThat(page("/known?place=2988507&" + STAY))
                .containsSubsequence("Hotels in Paris", "2 hotels.", "Hôtel des Arts", "Le Petit Canal")
                .contains("href=\"/hotels/%s?place=2988507".formatted(id));
    }

    @Test
    void knowsNothingOfAHotelNobodyHasToldOf() {
        assertThat(page("/hotels/nowhere", HttpStatus.NOT_FOUND)).contains("There is nothing at this address");
    }

    private String address() {
        return "/hotels/%s?%s".formatted(id, STAY);
    }

    private Flux<String> lines(String address) {
        return client.get().uri(address).exchange().returnResult(String.class).getResponseBody();
    }

    private String page(String address) {
        return page(address, HttpStatus.OK);
    }

    private String page(String address, HttpStatus status) {
        return requireNonNull(client.get()
                .uri(address)
                .header("Accept-Language", "en-GB,en;q=0.9")
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    /** The log that every search runs in from now on, in which the hotel is found first. */
    private HandMadeLog run(SearchEvent... events) {
        Query query = new Query(
                new Hotels(List.of(id)),
                Examples.QUERY.stay(),
                Examples.QUERY.rooms(),
                Examples.QUERY.guestCountry(),
                Examples.QUERY.currency(),
                new TreeSet<>());
        Hotel hotel = catalogue.hotel(id).orElseThrow();
        HandMadeLog log = new HandMadeLog(new SearchId("h" + RUNS.incrementAndGet()), query, Told.UNRENDERED)
                .append(new HotelFound(hotel, OptionalDouble.empty(), List.of()))
                .append(events);
        doReturn(log.log()).when(searches).search(any(), anyBoolean(), any());
        return log;
    }
}
