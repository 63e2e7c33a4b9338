package dev.staystream.web.html;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.staystream.stay.Examples.QUERY;
import static dev.staystream.web.html.Told.changed;
import static dev.staystream.web.html.Told.found;
import static dev.staystream.web.html.Told.line;
import static dev.staystream.web.html.Told.offered;
import static dev.staystream.web.html.Told.settled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.when;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import dev.staystream.recheck.Checked;
import dev.staystream.recheck.PriceTruth;
import dev.staystream.recheck.Recheck;
import dev.staystream.recheck.Rechecks;
import dev.staystream.recheck.Verdict.SoldOut;
import dev.staystream.recheck.Verdict.Unknown;
import dev.staystream.search.EventLog;
import dev.staystream.search.HandMadeLog;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.SearchEvent;
import dev.staystream.search.SearchId;
import dev.staystream.search.SearchService;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.OfferId;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import reactor.core.publisher.Mono;

/** The pages in a browser: without script, without a jump, and for everybody. */
@SpringBootTest(classes = Pages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
final class BrowserTests {

    private static final String PARIS =
            "/search?place=2988507&checkIn=2027-01-12&checkOut=2027-01-14&room=2&guestCountry=DE&currency=EUR";

    @AutoClose
    private static Chromium chromium;

    private final SearchService searches;

    private final Rechecks rechecks;

    private final PriceTruth truth;

    private final String base;

    BrowserTests(SearchService searches, Rechecks rechecks, PriceTruth truth, @LocalServerPort int port) {
        this.searches = searches;
        this.rechecks = rechecks;
        this.truth = truth;
        this.base = "http://localhost:" + port;
    }

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void streamsCardsIntoTheirPlacesWithoutScript(int width) {
        HandMadeLog log = run(changed("liteapi", State.ASKING), changed("ohip", State.ASKING));
        try (Page page = chromium.page(width, false, ColorScheme.LIGHT)) {
            page.navigate(base + PARIS, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            assertThat(visible(page, ".progress b")).hasText("0 of 2 suppliers answered");
            assertThat(visible(page, ".waiting .picture")).hasCount(25);

            log.append(
                    found("dear", "Dear"),
                    offered("dear", "liteapi", "300"),
                    found("cheap", "Cheap"),
                    offered("cheap", "liteapi", "90"),
                    changed("liteapi", State.ANSWERED));
            assertThat(visible(page, ".progress b")).hasText("1 of 2 suppliers answered");
            shows(page, ".name", "Cheap", "Dear");
            shows(page, ".best:not(.waiting) .total", "€90.00", "€300.00");

            log.append(offered("dear", "ohip", "80"), found("last", "Last"), offered("last", "ohip", "70"));
            shows(page, ".name", "Cheap", "Dear", "Last");
            shows(page, ".best:not(.waiting) .total", "€90.00", "€80.00", "€70.00");

            log.append(settled(line("liteapi", State.ANSWERED), line("ohip", State.ANSWERED)));
            assertThat(visible(page, ".waiting .picture")).hasCount(0);
            assertThat(visible(page, ".order a")).hasText("Put the recommended first");
            assertThat(visible(page, ".end .again a")).hasCount(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void keepsOpenWhatAReaderOpened(int width) {
        HandMadeLog log = run(found("ritz", "Ritz"), offered("ritz", "liteapi", "300"));
        try (Page page = chromium.page(width, false, ColorScheme.LIGHT)) {
            page.navigate(base + PARIS, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            visible(page, ".more-text").first().click();
            assertThat(visible(page, ".offers tbody tr")).hasCount(1);

            log.append(offered("ritz", "ohip", "280"));
            assertThat(visible(page, ".offers tbody tr")).hasCount(2);
            log.append(settled(line("liteapi", State.ANSWERED)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1024, 1280})
    void standsStillWhileItStreams(int width) {
        doAnswer(call -> InventedSearch.running(QUERY, 4)).when(searches).search(any(), anyBoolean(), any());
        try (Page page = chromium.page(width, true, ColorScheme.LIGHT)) {
            page.addInitScript("""
                window.shifts = [];
                new PerformanceObserver((list) => {
                  for (const { value, sources } of list.getEntries()) {
                    const moved = sources.map(({ node, previousRect: from, currentRect: to }) =>
                      `${node?.className ?? node} ${from.x},${from.y} > ${to.x},${to.y}`);
                    window.shifts.push({ value, moved });
                  }
                }).observe({ type: "layout-shift", buffered: true });\
                """);
            page.navigate(base + PARIS);
            assertThat(visible(page, ".end .shown")).hasText("25 of 34 hotels, as they came");

            assertThat(((Number) page.evaluate("shifts.reduce((sum, shift) => sum + shift.value, 0)")).doubleValue())
                    .as(() -> "what moved: %s".formatted(page.evaluate("JSON.stringify(shifts)")))
                    .isLessThanOrEqualTo(0.02);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing reaches beyond the side of the screen")
                    .isEqualTo(true);
            assertThat(page.locator("time[datetime]").first())
                    .containsText("Sun 10 Jan, 22:59 UTC (your time: Sun, Jan 10, 17:59 EST)");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void isForEverybody(int width, ColorScheme scheme) {
        EventLog finished = InventedSearch.finished(QUERY);
        doReturn(finished).when(searches).search(any(), anyBoolean(), any());
        checks();
        Stream.of(
                        "/",
                        "/search?q=Qqqwxyz&adults=2&ages1=4&guestCountry=",
                        "/how-we-rank",
                        "/nowhere",
                        "/suppliers",
                        "/go/changed",
                        "/go/sold-out",
                        "/go/unknown",
                        PARIS,
                        PARIS + "&maxPrice=9&stars=4#filters")
                .forEach(address -> isForEverybody(base + address, width, scheme));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void isForEverybodyWhileItStreams(ColorScheme scheme) {
        HandMadeLog log = run(
                changed("liteapi", State.ANSWERED),
                changed("ohip", State.ASKING),
                changed("ota", State.TIMEOUT),
                found("ritz", "Ritz"),
                offered("ritz", "liteapi", "300"));
        try (Page page = chromium.page(1280, true, scheme)) {
            page.navigate(base + PARIS, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            assertThat(visible(page, ".counts")).hasText("1 hotel · 1 offer");
            visible(page, ".progress b").click();
            visible(page, ".more-text").first().click();
            assertThat(visible(page, ".name")).hasText("Ritz");
            log.append(settled(line("liteapi", State.ANSWERED), line("ohip", State.LATE), line("ota", State.TIMEOUT)));
            assertThat(visible(page, ".end .shown")).isVisible();
            hasNoViolations(page);
        }
    }

    private static void isForEverybody(String address, int width, ColorScheme scheme) {
        try (Page page = chromium.page(width, true, scheme)) {
            page.navigate(address);
            page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))");
            hasNoViolations(page);
        }
    }

    private static void hasNoViolations(Page page) {
        AxeResults results = new AxeBuilder(page).analyze();
        assertThat(results.getPasses()).as("the rules were tried").hasSizeGreaterThan(10);
        assertThat(results.getViolations()).as(page.url()).isEmpty();
    }

    private void checks() {
        when(truth.suppliers()).thenReturn(Mono.just(Rechecked.suppliers()));
        comesTo("changed", Rechecked.changed());
        comesTo("sold-out", Rechecked.recheck(new SoldOut()));
        comesTo("unknown", Rechecked.recheck(new Unknown(NoAnswer.TIMEOUT)));
    }

    private void comesTo(String offer, Recheck recheck) {
        when(rechecks.check(new OfferId(offer))).thenReturn(Mono.just(new Checked.Asked(recheck)));
    }

    private HandMadeLog run(SearchEvent... events) {
        HandMadeLog written = new HandMadeLog(new SearchId("browser"), QUERY, Told.UNRENDERED).append(events);
        doReturn(written.log()).when(searches).search(any(), anyBoolean(), any());
        return written;
    }

    private static Locator visible(Page page, String selector) {
        return page.locator(selector + ":visible");
    }

    /** The texts of these parts, from the top of the screen down, become these. */
    private static void shows(Page page, String parts, String... texts) {
        Chromium.eventually(page, () -> assertThat(inOrder(visible(page, parts))).asInstanceOf(LIST).containsExactly((Object[]) texts));
    }

    /** Read in one go, since a part may be replaced between two. */
    private static Object inOrder(Locator locator) {
        return locator.evaluateAll("""
            (elements) => elements.map((element) => [element.getBoundingClientRect().y, element.textContent])
              .sort(([one], [other]) => one - other).map(([, text]) => text)\
            """);
    }
}
