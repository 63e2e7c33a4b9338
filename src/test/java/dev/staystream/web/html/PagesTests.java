package dev.staystream.web.html;

import static dev.staystream.Patience.PATIENCE;
import static dev.staystream.stay.Examples.QUERY;
import static dev.staystream.web.html.Told.changed;
import static dev.staystream.web.html.Told.found;
import static dev.staystream.web.html.Told.line;
import static dev.staystream.web.html.Told.offered;
import static dev.staystream.web.html.Told.settled;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dev.staystream.place.ExamplePlaces;
import dev.staystream.search.HandMadeLog;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.SearchEvent;
import dev.staystream.search.SearchId;
import dev.staystream.search.SearchService;
import dev.staystream.stay.Query;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

@SpringBootTest(classes = Pages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
final class PagesTests {

    private static final String PARIS =
            "/search?place=2988507&checkIn=2027-01-12&checkOut=2027-01-14&room=2&guestCountry=DE&currency=EUR";

    private static final AtomicInteger RUNS = new AtomicInteger();

    private final SearchService searches;

    private final String base;

    private final WebTestClient client;

    PagesTests(SearchService searches, @LocalServerPort int port) {
        this.searches = searches;
        this.base = "http://localhost:" + port;
        this.client =
                WebTestClient.bindToServer().baseUrl(base).responseTimeout(PATIENCE).build();
    }

    @Test
    void offersTheUsualStayToWhoComesFirst() {
        assertThat(page("/"))
                .contains("name=\"checkIn\" type=\"date\" required value=\"2026-12-04\"")
                .contains("name=\"checkOut\" type=\"date\" required value=\"2026-12-06\"")
                .contains("<option value=\"GB\" selected=\"selected\">United Kingdom</option>")
                .contains("<option value=\"GBP\" selected=\"selected\">");
    }

    @Test
    void sendsEntriesToTheAddressThatIsTheirState() {
        String entries = "/search?q=Paris&checkIn=2027-01-12&checkOut=2027-01-14&adults=2&adults=1"
                + "&ages1=9&ages1=&ages1=5&guestCountry=DE&currency=EUR";

        client.get()
                .uri(entries)
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/search?place=2988507&checkIn=2027-01-12&checkOut=2027-01-14&room=2-9-5&room=1"
                        + "&guestCountry=DE&currency=EUR");
    }

    @Test
    void takesAPlaceThatWasChosenBeforeForThatPlace() {
        client.get()
                .uri(
                        "/search?q={q}&was=4717560&checkIn=2027-01-12&checkOut=2027-01-14&adults=2&guestCountry=DE"
                                + "&currency=EUR",
                        "Paris, United States")
                .exchange()
                .expectHeader()
                .valueMatches("Location", ".*place=4717560.*");
    }

    @Test
    void asksAgainBesideEachFieldThatIsWrongAndKeepsTheRest() {
        String page = page(
                "/search?q=Qqqwxyz&checkIn=2027-01-12&checkOut=2027-01-10&adults=3&ages1=7&guestCountry=DE&currency=EUR",
                HttpStatus.BAD_REQUEST);

        assertThat(page)
                .contains("<a href=\"#q\">No place called “Qqqwxyz” is known.")
                .contains("<a href=\"#checkOut\">Choose a check-out date 1 to 30 nights after check-in.")
                .containsPattern(
                        "id=\"q\"[^>]*value=\"Qqqwxyz\"[^>]*aria-invalid=\"true\"[^>]*aria-describedby=\"q-wrong\"")
                .contains("id=\"checkOut-wrong\"")
                .contains("name=\"checkIn\" type=\"date\" required value=\"2027-01-12\"")
                .contains("<option value=\"3\" selected=\"selected\">3</option>")
                .contains("<option value=\"7\" selected=\"selected\">7 years</option>");
    }

    @Test
    void asksWhichPlaceIsMeant() {
        assertThat(page(
                        "/search?q=Springfield&checkIn=2027-01-12&checkOut=2027-01-14&adults=2&guestCountry=DE&currency=EUR",
                        HttpStatus.BAD_REQUEST))
                .contains("name=\"place\" value=\"4409896\"")
                .contains("Missouri, United States");
    }

    @Test
    void addsARoomWithoutScript() {
        assertThat(page("/search?q=Rome&checkIn=2027-01-12&checkOut=2027-01-14&adults=2&form=add-room"))
                .contains("Room 2")
                .containsPattern("id=\"q\"[^>]*value=\"Rome\"")
                .doesNotContain("class=\"wrong\"");
    }

    @Test
    void showsWhatIsAllThereAtOnceAndInOrder() {
        run(
                found("dear", "Dear"),
                offered("dear", "liteapi", "300"),
                found("cheap", "Cheap"),
                offered("cheap", "ota", "90"),
                settled(line("liteapi", State.ANSWERED)));

        assertThat(page(PARIS + "&sort=price"))
                .containsSubsequence("Cheap", "€90.00", "Dear", "€300.00", "Hotels 1 to 2 of 2")
                .contains("All 1 suppliers answered")
                .doesNotContain("shadowrootmode");
    }

    @Test
    void tellsTheDeadlineOnTheCardAndInTheTableInTheHotelsTimeAndInUtc() {
        run(
                found("ritz", "Hôtel Ritz"),
                Told.offered("ritz", "liteapi", List.of(Rechecked.SEEN)),
                offered("ritz", "ota", "500"),
                settled(line("liteapi", State.ANSWERED)));
        String time = "<time datetime=\"2027-01-10T22:59:00Z\" data-zone=\"Europe/Paris\"";

        assertThat(page(PARIS))
                .containsSubsequence(
                        "class=\"best\"", "until Sun 10 Jan, 23:59 CET", time, "22:59 UTC", "stated by the supplier")
                .containsSubsequence("class=\"offers\"", "23:59 CET", time, "22:59 UTC", "stated by the supplier");
    }

    @Test
    void turnsPages() {
        SearchEvent[] events = Stream.concat(
                        Stream.of(1, 2, 3)
                                .flatMap(number -> Stream.of(
                                        found("h" + number, "Hotel " + number),
                                        offered("h" + number, "ota", "%d00".formatted(number)))),
                        Stream.of(settled(line("ota", State.ANSWERED))))
                .toArray(SearchEvent[]::new);
        run(events);

        assertThat(page(PARIS + "&sort=price&limit=2")).contains("Next hotel").doesNotContain("Hotel 3");
        assertThat(page(PARIS + "&sort=price&limit=2&page=2"))
                .contains("Hotel 3", "Hotel 3, the last")
                .doesNotContain("Hotel 1");
    }

    @Test
    void sendsTheFrameFirstAndEachAnswerWhenItComes() {
        HandMadeLog log = run(changed("liteapi", State.ASKING));

        untilContains(lines(PARIS), "asking LiteAPI")
                .then(() -> log.append(found("ritz", "Ritz"), offered("ritz", "liteapi", "300")))
                .thenConsumeWhile(line -> !line.contains("€300.00"))
                .expectNextMatches(line -> line.contains("€300.00"))
                .then(() -> log.append(offered("ritz", "ota", "280")))
                .thenConsumeWhile(line -> !line.contains("€280.00"))
                .expectNextMatches(line -> line.contains("€280.00"))
                .then(() -> log.append(settled(line("liteapi", State.ANSWERED))))
                .thenConsumeWhile(line -> true)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void saysFromTheBeginningHowToGoOnShouldThePageBeCutOff() {
        HandMadeLog log = run(changed("liteapi", State.ASKING));

        untilContains(lines(PARIS), "search=%s\">go on from here".formatted(log.log().id()))
                .then(() -> log.append(found("ritz", "Ritz"), offered("ritz", "liteapi", "300")))
                .thenConsumeWhile(line -> !line.contains("€300.00"))
                .expectNextMatches(line -> line.contains("€300.00"))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void endsWithLinksToTheSameRunInOrder() {
        HandMadeLog log = run(found("ritz", "Ritz"), offered("ritz", "liteapi", "300"));
        log.append(settled(line("liteapi", State.ANSWERED), line("ohip", State.LATE)));

        assertThat(page(PARIS)).contains("sort=price&amp;search=" + log.log().id(), "still asking OHIP");
    }

    @Test
    void showsTheRunThatAnAddressNamesWithoutAskingAnybody() {
        HandMadeLog log = run(found("ritz", "Ritz"), offered("ritz", "liteapi", "300"));
        log.append(settled(line("liteapi", State.ANSWERED)));
        page(PARIS);
        clearInvocations(searches);

        assertThat(page(PARIS + "&sort=price&search=" + log.log().id())).contains("€300.00");
        verify(searches, never()).search(any(), anyBoolean(), any());
    }

    @Test
    void escapesWhateverSuppliersSay() {
        String evil = "<img src=x onerror=alert(1)>\"'</template>";
        run(found("evil", evil), offered("evil", evil, "90"), settled(line(evil, State.ANSWERED)));
        assertThat(page(PARIS)).contains("&lt;img src=x").doesNotContain("<img src=x");

        HandMadeLog log = run(found("evil", evil), offered("evil", evil, "90"), changed(evil, State.ANSWERED));
        untilContains(lines(PARIS).doOnNext(line -> assertThat(line).doesNotContain("<img src=x")), "&lt;img src=x")
                .then(() -> log.append(settled(line(evil, State.ANSWERED))))
                .thenConsumeWhile(line -> true)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void escapesWhateverIsEntered() {
        assertThat(page("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")).doesNotContain("<script>alert");
    }

    @Test
    void letsBrowsersRunNothingButItsOwn() {
        EntityExchangeResult<String> result =
                client.get().uri("/").exchange().expectBody(String.class).returnResult();
        String policy = requireNonNull(result.getResponseHeaders().getFirst("Content-Security-Policy"));

        assertThat(policy).contains("default-src 'none'", "base-uri 'none'").doesNotContain("unsafe");
        assertThat(result.getResponseHeaders().getFirst("X-Content-Type-Options"))
                .isEqualTo("nosniff");
        assertThat(requireNonNull(result.getResponseBody())).doesNotContainPattern("<[^>]+\\s(on\\w+|style)=");
    }

    @Test
    void allowsItsOwnStyleByANonceThatIsNeverTheSame() {
        assertThat(List.of(nonce(), nonce()))
                .doesNotHaveDuplicates()
                .allSatisfy(nonce -> assertThat(nonce).hasSizeGreaterThan(20));
    }

    @Test
    void drawsTheSameFrontForTheSameHotel() {
        assertThat(page("/facade/ritz.svg?stars=5"))
                .startsWith("<svg")
                .isEqualTo(page("/facade/ritz.svg?stars=5"))
                .isNotEqualTo(page("/facade/odette.svg?stars=5"));
        client.get()
                .uri("/facade/ritz.svg")
                .exchange()
                .expectHeader()
                .valueEquals("Cache-Control", "max-age=2592000, public");
    }

    @Test
    void saysWhatIsWrongWithAnAddressThatIsNone() {
        assertThat(page("/nowhere", HttpStatus.NOT_FOUND))
                .contains("There is nothing at this address", "Search hotels");
    }

    /** The nonce of a streamed page, which its policy allows. */
    private String nonce() {
        HandMadeLog log = run(changed("liteapi", State.ASKING));
        FluxExchangeResult<String> result = client.get().uri(PARIS).exchange().returnResult(String.class);
        List<String> styles = new ArrayList<>();
        untilContains(result.getResponseBody().doOnNext(styles::add), "<style nonce=")
                .then(() -> log.append(settled(line("liteapi", State.TIMEOUT))))
                .thenConsumeWhile(line -> true)
                .expectComplete()
                .verify(PATIENCE);
        String nonce = String.join("", styles).replaceAll("(?s).*<style nonce=\"([^\"]*)\".*", "$1");
        assertThat(result.getResponseHeaders().getFirst("Content-Security-Policy"))
                .contains("'nonce-" + nonce + "'");
        return nonce;
    }

    private static StepVerifier.Step<String> untilContains(Flux<String> lines, String text) {
        return StepVerifier.create(lines)
                .thenConsumeWhile(line -> !line.contains(text))
                .expectNextMatches(line -> line.contains(text));
    }

    private Flux<String> lines(String address) {
        return client.get().uri(address).exchange().returnResult(String.class).getResponseBody();
    }

    private String page(String address) {
        return page(address, HttpStatus.OK);
    }

    private String page(String address, HttpStatus status) {
        return requireNonNull(client.get()
                .uri(URI.create(base + address))
                .header("Accept-Language", "en-GB,en;q=0.9")
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    /** The log that every search runs in from now on. */
    private HandMadeLog run(SearchEvent... events) {
        HandMadeLog written = new HandMadeLog(new SearchId("r" + RUNS.incrementAndGet()), query(), Told.UNRENDERED);
        written.append(events);
        doReturn(written.log()).when(searches).search(any(), anyBoolean(), any());
        doReturn(Optional.of(written.log())).when(searches).find(written.log().id());
        return written;
    }

    private static Query query() {
        return new Query(
                ExamplePlaces.places().byId(2988507).orElseThrow().area(),
                QUERY.stay(),
                QUERY.rooms(),
                QUERY.guestCountry(),
                QUERY.currency(),
                new TreeSet<>());
    }
}
