package dev.staystream.web.html;

import static dev.staystream.Patience.PATIENCE;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine, if it has one. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    /** As root, without a graphics card, and without asking anything of the network. */
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

    private final Playwright playwright;

    private final Browser browser;

    private Chromium(Path program) {
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
        PlaywrightAssertions.setDefaultAssertionTimeout((double) PATIENCE.toMillis());
    }

    /** Starts it. Without one the test is skipped, but fails where builds are judged, that is where {@code CI} is set. */
    public static Chromium start() {
        Optional<Path> program = program();
        boolean judged = System.getenv("CI") != null;
        Assumptions.assumeTrue(program.isPresent() || judged, "no browser among %s".formatted(NAMES));
        return new Chromium(program.orElseThrow(() -> new AssertionError("no browser among %s".formatted(NAMES))));
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page of this width, read in New York. */
    public Page page(int width, boolean script, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setTimezoneId("America/New_York")
                .setJavaScriptEnabled(script)
                .setColorScheme(scheme));
        context.setDefaultTimeout((double) PATIENCE.toMillis());
        return context.newPage();
    }

    /** Looks at a page again and again until it is as asserted. */
    public static void eventually(Page page, Runnable assertion) {
        try {
            page.waitForCondition(() -> holds(assertion));
        } catch (TimeoutError never) {
            assertion.run();
        }
    }

    private static boolean holds(Runnable assertion) {
        try {
            assertion.run();
            return true;
        } catch (AssertionError notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
