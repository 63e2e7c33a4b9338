package dev.staystream.web.html.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Geolocation;
import dev.staystream.web.html.Chromium;
import dev.staystream.web.html.Pages;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The form in a browser: by keyboard alone, in place where there is script, and whole where there is none. */
@SpringBootTest(classes = Pages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
final class FormBrowserTests {

    private static final String FOUND = """
        [{"id": 2988507, "name": "Paris", "country": "FR", "region": "Île-de-France"},
         {"id": 4717560, "name": "Paris", "country": "US", "region": "Texas"}]""";

    @AutoClose
    private static Chromium chromium;

    private final String base;

    FormBrowserTests(@LocalServerPort int port) {
        this.base = "http://localhost:" + port;
    }

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @Test
    void findsADestinationByKeyboardAlone() {
        try (Page page = open("/", true)) {
            page.locator("#q").focus();
            page.keyboard().type("par");
            assertThat(page.locator("#q-list li")).hasCount(2);
            assertThat(page.locator("#q + ul + [role=status]")).hasText("Places found: 2");
            hasNoViolations(page);

            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "q-list-1");
            page.keyboard().press("Enter");
            assertThat(page.locator("#q")).hasValue("Paris, United States");
            assertThat(page.locator("#q-list")).isHidden();

            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/search\\?place=4717560&"));
        }
    }

    @Test
    void closesTheListByEscapeAndKeepsTheText() {
        try (Page page = open("/", true)) {
            page.locator("#q").focus();
            page.keyboard().type("par");
            assertThat(page.locator("#q-list")).isVisible();
            page.keyboard().press("Escape");

            assertThat(page.locator("#q-list")).isHidden();
            assertThat(page.locator("#q")).hasValue("par");
        }
    }

    @Test
    void offersPlacesAgainUntilTheyAreForgotten() {
        try (Page page = open("/?place=2988507", true)) {
            page.locator("#q").fill("");
            page.locator("#q").click();
            assertThat(page.locator("#q-list")).containsText("Paris, France");

            page.getByText("Forget my recent places").click();
            assertThat(page.locator("#q-list li")).hasCount(1);
        }
    }

    @Test
    void searchesNearWhereOneIs() {
        try (Page page = open("/", true)) {
            page.context().grantPermissions(List.of("geolocation"));
            page.context().setGeolocation(new Geolocation(48.85661, 2.35222));
            page.locator("#q").click();
            page.getByText("Near me").click();
            assertThat(page.locator("#q")).hasValue("Near me");

            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/search\\?near=48.857(,|%2C)2.352&"));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, ArrowRight", "ar, ArrowLeft"})
    void picksDaysInTheCalendarByKeyboard(String language, String onward) {
        try (Page page = open("/?lang=" + language, true)) {
            page.locator(".open-calendar").press("Enter");
            assertThat(page.locator("[data-day]:focus")).hasText("4");
            hasNoViolations(page);

            page.keyboard().press(onward);
            page.keyboard().press("Enter");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");

            assertThat(page.locator("#checkIn")).hasValue("2026-12-05");
            assertThat(page.locator("#checkOut")).hasValue("2026-12-12");
            assertThat(page.locator(".open-calendar")).isFocused();
        }
    }

    @Test
    void turnsTheMonthsOfTheCalendar() {
        try (Page page = open("/", true)) {
            page.locator(".open-calendar").click();
            page.keyboard().press("PageDown");
            assertThat(page.locator(".calendar caption").first()).hasText("January 2027");
            page.locator(".turn.back").click();
            assertThat(page.locator(".calendar caption").first()).hasText("December 2026");
            page.keyboard().press("Escape");

            assertThat(page.locator("#checkIn")).hasValue("2026-12-04");
        }
    }

    @Test
    void startsTheWeekWhereTheLanguageDoes() {
        try (Page page = open("/?lang=de", true)) {
            page.locator(".open-calendar").click();

            assertThat(page.locator(".calendar th").first()).hasAttribute("abbr", "Montag");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void addsAndRemovesRoomsAndKeepsWhatIsEntered(boolean script) {
        try (Page page = open("/", script)) {
            page.locator("#q").fill("Rome");
            page.locator("select[name=adults]").selectOption("3");
            page.getByText("Add a room").click();
            assertThat(page.locator(".room-entry")).hasCount(2);
            assertThat(page.locator("select[name=adults]").first()).hasValue("3");
            assertThat(page.locator("#q")).hasValue("Rome");

            page.getByText("Remove the last room").click();
            assertThat(page.locator(".room-entry")).hasCount(1);
        }
    }

    @Test
    void leadsToTheNewRoomWithoutLeavingThePage() {
        try (Page page = open("/", true)) {
            page.getByText("Add a room").click();

            assertThat(page.locator("select[name=adults]").last()).isFocused();
            assertThat(page).hasURL(base + "/");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void namesWhatIsWrongAndKeepsTheRest(boolean script) {
        try (Page page = open("/", script)) {
            page.locator("#q").fill("Qqqwxyz");
            page.locator("#checkIn").fill("2027-01-12");
            page.locator("#checkOut").fill("2027-03-12");
            page.locator(".ask button[type=submit].strong").click();

            assertThat(page.locator("#errors")).isFocused();
            assertThat(page.locator("#errors li")).hasCount(2);
            assertThat(page.locator("#q")).hasValue("Qqqwxyz");
            assertThat(page.locator("#checkOut")).hasValue("2027-03-12");
            assertThat(page.locator("#checkOut")).hasAttribute("aria-describedby", "checkOut-wrong");
            page.locator("#errors a").first().click();
            assertThat(page.locator("#q")).isFocused();
        }
    }

    private Page open(String address, boolean script) {
        Page page = chromium.page(1280, script, ColorScheme.LIGHT);
        page.route(
                "**/api/v1/places*",
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("application/json")
                        .setBody(route.request().url().contains("q=par&") ? FOUND : "[]")));
        page.navigate(base + address);
        return page;
    }

    private static void hasNoViolations(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url()).isEmpty();
    }
}
