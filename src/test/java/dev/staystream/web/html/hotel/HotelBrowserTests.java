package dev.staystream.web.html.hotel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.staystream.web.html.Told.changed;
import static dev.staystream.web.html.Told.line;
import static dev.staystream.web.html.Told.offered;
import static dev.staystream.web.html.Told.settled;
import static dev.staystream.web.html.hotel.RitzOffers.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doReturn;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import dev.staystream.catalogue.Catalogue;
import dev.staystream.search.HandMadeLog;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.SearchEvent;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchId;
import dev.staystream.search.SearchService;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Examples;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Money;
import dev.staystream.stay.PricedOffer;
import dev.staystream.web.html.Chromium;
import dev.staystream.web.html.Pages;
import dev.staystream.web.html.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The page of a hotel in a browser: with and without script, by keyboard, for everybody. */
@SpringBootTest(classes = Pages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
final class HotelBrowserTests {

    private static final Instant FREE = Instant.parse("2027-01-10T22:59:00Z");

    private static final PricedOffer DOUBLE = offer("liteapi", "Double Room", "90", Cancellation.NONE);

    private static final PricedOffer CHEAPER = offer(
            "ohip",
            "Standard Double",
            "80",
            new Cancellation(
                    Refundable.YES,
                    Optional.of(FREE),
                    Provenance.STATED,
                    List.of(new Step(FREE, Optional.of(Money.of("40", "EUR"))))),
            Charge.unknown("Resort fee"));

    private static final PricedOffer TWIN = offer("ohip", "Twin", "99");

    private static final FulfillOptions PICTURE = new FulfillOptions()
            .setContentType("image/svg+xml")
            .setBody("<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>");

    @AutoClose
    private static Chromium chromium;

    private final Catalogue catalogue;

    private final SearchService searches;

    private final String base;

    private HotelId id = new HotelId("unknown");

    HotelBrowserTests(Catalogue catalogue, SearchService searches, @LocalServerPort int port) {
        this.catalogue = catalogue;
        this.searches = searches;
        this.base = "http://localhost:" + port;
    }

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @BeforeEach
    void learn() {
        id = KnownHotels.learn(catalogue);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void streamsOffersIntoTheirRoomsWithoutScript(int width) {
        HandMadeLog log = run(changed("liteapi", State.ASKING), changed("ohip", State.ASKING));
        try (Page page = open(width, false, ColorScheme.LIGHT)) {
            assertThat(page.locator("h1")).hasText("Hôtel des Arts");
            assertThat(visible(page, ".progress b")).hasText("0 of 2 suppliers answered");

            log.append(offered(id.value(), "liteapi", List.of(DOUBLE)), changed("liteapi", State.ANSWERED));
            assertThat(visible(page, ".best:not(.waiting) .total")).hasText(new String[] {"€90.00", "€90.00"});
            visible(page, ".more-text:not(.waiting)").first().click();
            assertThat(visible(page, ".rate-total")).hasText("€90.00");
            visible(page, ".rate-detail summary").first().click();
            assertThat(visible(page, ".breakdown tfoot td")).hasText("€90.00");

            log.append(offered(id.value(), "ohip", List.of(CHEAPER, TWIN)));
            assertThat(visible(page, ".rate-total")).hasText(new String[] {"€90.00", "€80.00"});
            assertThat(visible(page, ".breakdown tfoot td")).hasText("€90.00");
            assertThat(visible(page, ".room-head:not(.waiting) .name")).hasText(new String[] {"Double Room", "Twin"});

            log.append(settled(line("liteapi", State.ANSWERED), line("ohip", State.ANSWERED)));
            assertThat(visible(page, ".hotel-end b")).hasText("That is all.");
            assertThat(visible(page, ".best.waiting .total")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1280})
    void showsEverythingOnceAllIsThere(int width) {
        finished();
        List<String> errors = new ArrayList<>();
        try (Page page = chromium.page(width, true, ColorScheme.LIGHT)) {
            page.route("https://images.example/**", route -> route.fulfill(PICTURE));
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
            page.navigate(base + address());
            visible(page, ".kind:first-child .rate-detail summary").first().click();

            assertThat(page.locator(".timeline svg[role=img]").first())
                    .hasAttribute("aria-label", "Free until Sun 10 Jan, 23:59 CET; From Sun 10 Jan, 23:59 CET it costs €40.00");
            assertThat(visible(page, ".timeline time").first())
                    .hasText("Sun 10 Jan, 22:59 UTC (your time: Sun, Jan 10, 17:59 EST)");
            assertThat(visible(page, ".breakdown .care")).containsText("Resort fee");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing reaches beyond the side of the screen")
                    .isEqualTo(true);
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void isUsedByKeyboardAlone() {
        finished();
        try (Page page = chromium.page(1280, true, ColorScheme.LIGHT)) {
            page.navigate(base + address());
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("Skip to the hotel");
            page.keyboard().press("Enter");
            assertThat(page.locator(":focus")).hasText("Hôtel des Arts");

            page.locator(".rate-detail summary").first().focus();
            page.keyboard().press("Enter");
            assertThat(visible(page, ".breakdown").first()).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void isForEverybody(int width, ColorScheme scheme) {
        finished();
        List.of(address(), "/hotels/" + id, address().replace("01-14", "01-10")).forEach(path -> {
            try (Page page = chromium.page(width, true, scheme)) {
                page.navigate(base + path);
                page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))");
                hasNoViolations(page);
            }
        });
    }

    @Test
    void isForEverybodyWhileItStreamsAndWhereNobodyAnswers() {
        HandMadeLog log = run(changed("liteapi", State.ASKING));
        log.append(offered(id.value(), "ohip", List.of(CHEAPER, TWIN)));
        try (Page page = open(1280, true, ColorScheme.LIGHT)) {
            visible(page, ".more-text:not(.waiting)").first().click();
            assertThat(visible(page, ".rate-total")).hasText("€80.00");
            log.append(offered(id.value(), "ohip", List.of()), settled(line("liteapi", State.TIMEOUT)));
            assertThat(visible(page, ".hotel-end b")).hasText("No supplier answered");
            hasNoViolations(page);
        }
    }

    private static void hasNoViolations(Page page) {
        AxeResults results = new AxeBuilder(page).analyze();
        assertThat(results.getPasses()).as("the rules were tried").hasSizeGreaterThan(10);
        assertThat(results.getViolations()).as(page.url()).isEmpty();
    }

    private Page open(int width, boolean script, ColorScheme scheme) {
        Page page = chromium.page(width, script, scheme);
        page.navigate(base + address(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return page;
    }

    private String address() {
        return "/hotels/%s?checkIn=2027-01-12&checkOut=2027-01-14&room=2&guestCountry=DE&currency=EUR".formatted(id);
    }

    private void finished() {
        run(
                offered(id.value(), "liteapi", List.of(DOUBLE)),
                offered(id.value(), "ohip", List.of(CHEAPER, TWIN)),
                settled(line("liteapi", State.ANSWERED), line("ohip", State.ANSWERED)));
    }

    private HandMadeLog run(SearchEvent... events) {
        HandMadeLog log = new HandMadeLog(new SearchId("hotel-browser"), Examples.QUERY, Told.UNRENDERED)
                .append(new HotelFound(catalogue.hotel(id).orElseThrow(), OptionalDouble.empty(), List.of()))
                .append(events);
        doReturn(log.log()).when(searches).search(any(), anyBoolean(), any());
        return log;
    }

    private static Locator visible(Page page, String selector) {
        return page.locator(selector + ":visible");
    }
}
