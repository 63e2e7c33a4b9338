package dev.staystream.web.html;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.staystream.stay.Examples.QUERY;
import static dev.staystream.web.html.Told.changed;
import static dev.staystream.web.html.Told.found;
import static dev.staystream.web.html.Told.line;
import static dev.staystream.web.html.Told.offered;
import static dev.staystream.web.html.Told.settled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doReturn;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.staystream.search.HandMadeLog;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.SearchId;
import dev.staystream.search.SearchService;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** A journey in Arabic, from right to left. */
@SpringBootTest(classes = Pages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
final class ArabicTests {

    @AutoClose
    private static Chromium chromium;

    private final SearchService searches;

    private final String base;

    private final List<String> errors = new ArrayList<>();

    ArabicTests(SearchService searches, @LocalServerPort int port) {
        this.searches = searches;
        this.base = "http://localhost:" + port;
    }

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @ParameterizedTest
    @CsvSource({"390, true, DARK", "1280, true, LIGHT", "390, false, LIGHT"})
    void leadsFromTheSwitchToOffersInArabic(int width, boolean script, ColorScheme scheme) {
        HandMadeLog log = new HandMadeLog(new SearchId("arabic"), QUERY, Told.UNRENDERED)
                .append(changed("liteapi", State.ASKING));
        doReturn(log.log()).when(searches).search(any(), anyBoolean(), any());
        try (Page page = chromium.page(width, script, scheme)) {
            page.onPageError(errors::add);
            page.onConsoleMessage(message -> note(message.type(), message.text()));
            page.navigate(base + "/?place=2988507");
            page.locator(".languages summary").click();
            page.getByText("العربية").click();
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("#q")).hasValue("Paris، فرنسا");
            fits(page);

            page.locator(".ask button.strong").click();
            assertThat(page.locator(".progress b:visible")).hasText("أجاب 0 من 1 من المورّدين");
            log.append(found("ritz", "Ritz"), offered("ritz", "liteapi", "1374.20"), settled(line("liteapi", State.ANSWERED)));
            assertThat(page.locator(".name:visible")).hasText("Ritz");
            assertThat(page.locator(".best:not(.waiting) .total:visible")).containsText("1,374.20\u00a0€");
            assertThat(page.locator(".end .shown:visible")).isVisible();
            fits(page);
            assertThat(errors).isEmpty();
            if (script) {
                assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            }
        }
    }

    private void note(String type, String text) {
        if (type.equals("error")) {
            errors.add(text);
        }
    }

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing reaches beyond the side of the screen")
                .isEqualTo(true);
    }
}
