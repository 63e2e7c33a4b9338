package dev.staystream.web.html;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.staystream.web.html.Told.changed;
import static dev.staystream.web.html.Told.found;
import static dev.staystream.web.html.Told.line;
import static dev.staystream.web.html.Told.offered;
import static dev.staystream.web.html.Told.settled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doReturn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import dev.staystream.search.HandMadeLog;
import dev.staystream.search.Ledger;
import dev.staystream.search.LedgerLine;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.SearchEvent;
import dev.staystream.search.SearchEvent.Done;
import dev.staystream.search.SearchId;
import dev.staystream.search.SearchService;
import dev.staystream.stay.Query;
import dev.staystream.web.SearchParameters;
import dev.staystream.web.SearchParameters.Parsed;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.web.util.UriComponentsBuilder;

/** What the script adds to a page of results: late answers, the final order, and nothing that moves under a reader. */
@SpringBootTest(classes = Pages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
final class FollowTests {

    private static final String PARIS =
            "/search?place=2988507&checkIn=2027-01-12&checkOut=2027-01-14&room=2&guestCountry=DE&currency=EUR";

    private static final AtomicInteger RUNS = new AtomicInteger();

    @AutoClose
    private static Chromium chromium;

    private final SearchService searches;

    private final Query query;

    private final String base;

    private final int port;

    private final List<String> errors = new CopyOnWriteArrayList<>();

    private Page page;

    FollowTests(SearchService searches, SearchParameters parameters, @LocalServerPort int port) {
        this.searches = searches;
        this.query = query(parameters);
        this.port = port;
        this.base = "http://localhost:" + port;
    }

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @BeforeEach
    void open() {
        page = chromium.page(1280, true, ColorScheme.LIGHT);
        page.onPageError(errors::add);
    }

    @AfterEach
    void leave() {
        page.context().close();
        assertThat(errors).isEmpty();
    }

    @Test
    void keepsTheFocusWhereAPartIsShownAnew() {
        HandMadeLog log = run(found("ritz", "Ritz"), offered("ritz", "liteapi", "300"));
        visit();
        visible(".best .button").first().focus();

        log.append(offered("ritz", "ohip", "280"));
        assertThat(visible(".best:not(.waiting) .total").first()).hasText("€280.00");
        assertThat(page.locator(".best .button:focus")).hasText("Check at OHIP");
    }

    @Test
    void comesBackToLateAnswersWhoseConnectionBroke() throws IOException {
        HandMadeLog log = run(
                found("ritz", "Ritz"),
                offered("ritz", "liteapi", "300"),
                settled(line("liteapi", State.ANSWERED), line("ohip", State.LATE)));
        try (BreakingLine broken = BreakingLine.to(port, "event:told")) {
            visit(broken.address());
            log.append(offered("ritz", "ohip", "280"));
            assertThat(page.locator(".place .total")).hasText(new String[] {"€280.00"});

            log.append(
                    offered("ritz", "ohip", "270"),
                    done(line("liteapi", State.ANSWERED), line("ohip", State.ANSWERED)));
            assertThat(page.locator(".place .total")).hasText(new String[] {"€270.00"});
            assertThat(page.locator(".order.late")).hasText("1 cheaper, update the order");
            assertThat(broken.broken()).isTrue();
        }
    }

    @Test
    void putsTheListInOrderForWhoHasNotBegunToRead() {
        HandMadeLog log = run(found("dear", "Dear"), offered("dear", "liteapi", "300"));
        visit();
        assertThat(names()).hasText(new String[] {"Dear"});

        log.append(found("cheap", "Cheap"), offered("cheap", "ohip", "90"), changed("ohip", State.ANSWERED), settled());
        assertThat(page.locator("main.results .place .name")).hasText(new String[] {"Cheap", "Dear"});
    }

    @Test
    void movesNothingForWhoReads() {
        HandMadeLog log = run(found("dear", "Dear"), offered("dear", "liteapi", "300"));
        visit();
        visible(".best .button").first().focus();

        log.append(found("cheap", "Cheap"), offered("cheap", "ohip", "90"), settled());
        assertThat(visible(".order a")).hasText("Put the recommended first");
        assertThat(visible(".name").first()).hasText("Dear");
        assertThat(page.locator(".best .button:focus")).hasCount(1);

        visible(".order a").click();
        assertThat(page.locator("main.results .place .name")).hasText(new String[] {"Cheap", "Dear"});
        assertThat(page).hasURL(Pattern.compile(".*&search=.*"));
    }

    @Test
    void showsLateAnswersWhereTheirHotelsStand() {
        HandMadeLog log = run(
                found("ritz", "Ritz"),
                offered("ritz", "liteapi", "300"),
                settled(line("liteapi", State.ANSWERED), line("ohip", State.LATE)));
        visit();
        assertThat(page.locator("main.results .progress .detail")).hasText("still asking OHIP");

        log.append(
                offered("ritz", "ohip", "280"),
                found("late", "Late"),
                offered("late", "ohip", "70"),
                changed("ohip", State.ANSWERED),
                done(line("liteapi", State.ANSWERED), line("ohip", State.ANSWERED)));
        assertThat(page.locator(".place .total")).hasText(new String[] {"€280.00"});
        assertThat(page.locator(".progress b")).hasText("All 2 suppliers answered");
        assertThat(page.locator(".order.late")).hasText("1 cheaper, 1 new, update the order");

        page.locator(".order.late a").click();
        assertThat(page.locator(".place .name")).hasText(new String[] {"Late", "Ritz"});
        assertThat(page.locator(".order.late")).hasCount(0);
    }

    private static Query query(SearchParameters parameters) {
        Parsed parsed = parameters.parse(
                UriComponentsBuilder.fromUriString(PARIS).build().getQueryParams());
        return ((Parsed.Asked) parsed).wish().query();
    }

    private void visit() {
        visit(base);
    }

    private void visit(String site) {
        page.navigate(site + PARIS, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(page.locator("html.improved")).hasCount(1);
    }

    private HandMadeLog run(SearchEvent... events) {
        HandMadeLog written = new HandMadeLog(new SearchId("follow-" + RUNS.incrementAndGet()), query, Told.UNRENDERED)
                .append(events);
        doReturn(written.log()).when(searches).search(any(), anyBoolean(), any());
        doReturn(Optional.of(written.log())).when(searches).find(written.log().id());
        return written;
    }

    private static SearchEvent done(LedgerLine... lines) {
        Ledger ledger = new Ledger(List.of(lines));
        return new Done(ledger.complete(), ledger);
    }

    private Locator names() {
        return visible(".name");
    }

    private Locator visible(String selector) {
        return page.locator(selector + ":visible");
    }
}
