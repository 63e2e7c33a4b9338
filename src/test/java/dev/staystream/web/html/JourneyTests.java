package dev.staystream.web.html;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doReturn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.staystream.search.EventLog;
import dev.staystream.search.SearchService;
import dev.staystream.web.SearchParameters;
import dev.staystream.web.SearchParameters.Parsed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.springframework.web.util.UriComponentsBuilder;

/** Ways through finished results: filters, orders, the map, saved hotels; with script and without. */
@SpringBootTest(classes = Pages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
final class JourneyTests {

    private static final String PARIS =
            "/search?place=2988507&checkIn=2027-01-12&checkOut=2027-01-14&room=2&guestCountry=DE&currency=EUR";

    @AutoClose
    private static Chromium chromium;

    private final SearchService searches;

    private final SearchParameters parameters;

    private final String base;

    JourneyTests(SearchService searches, SearchParameters parameters, @LocalServerPort int port) {
        this.searches = searches;
        this.parameters = parameters;
        this.base = "http://localhost:" + port;
    }

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @BeforeEach
    void find() {
        Parsed parsed = parameters.parse(
                UriComponentsBuilder.fromUriString(PARIS).build().getQueryParams());
        EventLog finished = InventedSearch.finished(((Parsed.Asked) parsed).wish().query());
        doReturn(finished).when(searches).search(any(), anyBoolean(), any());
        doReturn(Optional.of(finished)).when(searches).find(any());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filtersOnATelephone(boolean script) {
        try (Page page = visit(390, script)) {
            page.locator(".dock a[href='#filters']").click();
            Locator box = page.locator("input[name=stars][value='4']");
            String count = page.locator("#n-stars-4").textContent();
            box.check();
            page.locator(".filters button[type=submit]").click();
            assertThat(page).hasURL(Pattern.compile(".*[&]stars=4.*"));
            assertThat(page.locator(".counts")).containsText(Pattern.compile("^" + count + " of "));

            page.locator(".chips .chip").click();
            assertThat(page.locator(".chips")).hasCount(0);
            assertThat(page.locator(".counts")).containsText("offers");
        }
    }

    @ParameterizedTest
    @CsvSource({"390, true", "390, false", "1280, true", "1280, false"})
    void leadsFromAPinToItsCardAndBack(int width, boolean script) {
        try (Page page = visit(width, script)) {
            if (width < 1280) {
                page.locator(".dock a[href='#map']").click();
            }
            Locator pin = page.locator(".pin a:has(text)").nth(3);
            String hotel = pin.getAttribute("href");
            pin.locator("rect").click();
            assertThat(page.locator(hotel)).isInViewport();

            page.locator(".place:has(" + hotel + ") .far-away").click();
            assertThat(page.locator(".pin a:target")).hasAttribute("href", hotel);
        }
    }

    @Test
    void goesBackAndForwardThroughOrders() {
        try (Page page = visit(1280, true)) {
            assertThat(page.locator("html.improved")).hasCount(1);
            List<String> recommended = names(page);
            page.locator(".sorts a").nth(1).click();
            assertThat(page.locator(".sorts [aria-current]")).hasText("Price");
            List<String> cheapest = names(page);
            assertThat(cheapest).isNotEqualTo(recommended);

            page.goBack();
            assertThat(page.locator(".sorts [aria-current]")).hasText("Recommended");
            assertThat(names(page)).isEqualTo(recommended);
            page.goForward();
            assertThat(page.locator(".sorts [aria-current]")).hasText("Price");
            assertThat(names(page)).isEqualTo(cheapest);
        }
    }

    @Test
    void reachesTheResultsByKeyboardAlone() {
        try (Page page = visit(1280, true)) {
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#results")).isFocused();

            page.locator("input[name=refundable]").focus();
            page.keyboard().press("Space");
            assertThat(page).hasURL(Pattern.compile(".*refundable=true.*"));
            assertThat(page.locator("input[name=refundable]")).isFocused();
        }
    }

    @Test
    void savesHotelsInTheBrowser() {
        try (Page page = visit(1280, true)) {
            page.locator(".place .save").nth(1).click();
            page.locator(".place .save").nth(2).click();
            assertThat(page.locator(".saved-count")).hasText("2");

            page.reload();
            page.locator(".saved summary").click();
            assertThat(page.locator(".columns-saved article")).hasCount(2);
            assertThat(page.locator(".place .save[aria-pressed=true]")).hasCount(2);

            page.locator(".saved-clear").click();
            assertThat(page.locator(".saved")).isHidden();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsANightOrTheWholeStayAtLarge(boolean script) {
        try (Page page = visit(1280, script)) {
            assertThat(size(page, ".total")).isGreaterThan(size(page, ".night"));
            page.locator("#per-night").check();
            assertThat(page.locator(".price .night").first()).hasCSS("font-size", "21px");
            Chromium.eventually(page, () -> assertThat(size(page, ".night")).isGreaterThan(size(page, ".total")));
        }
    }

    @Test
    void showsItsOwnCallOfTheInterface() {
        try (Page page = visit(1280, false)) {
            page.locator(".program summary").click();
            assertThat(page.locator(".program code")).containsText(base + "/api/v1/search?place=2988507&checkIn=");
        }
    }

    private Page visit(int width, boolean script) {
        Page page = chromium.page(width, script, ColorScheme.LIGHT);
        page.navigate(base + PARIS);
        if (script) {
            assertThat(page.locator("html.improved")).hasCount(1);
        }
        return page;
    }

    private static List<String> names(Page page) {
        return page.locator(".place .name").allTextContents();
    }

    private static double size(Page page, String part) {
        String text = (String) page.locator(".price " + part)
                .first()
                .evaluate("element => getComputedStyle(element).fontSize");
        return Double.parseDouble(text.replace("px", ""));
    }
}
