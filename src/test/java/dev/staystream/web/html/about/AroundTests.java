package dev.staystream.web.html.about;

import static dev.staystream.Patience.PATIENCE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.staystream.recheck.PriceTruth;
import dev.staystream.web.html.Chromium;
import dev.staystream.web.html.Pages;
import dev.staystream.web.html.Rechecked;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** The pages around the search, and what others than readers find. */
@SpringBootTest(classes = Pages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
final class AroundTests {

    private final PriceTruth truth;

    private final String base;

    private final WebTestClient client;

    AroundTests(PriceTruth truth, @LocalServerPort int port) {
        this.truth = truth;
        this.base = "http://localhost:" + port;
        this.client = WebTestClient.bindToServer()
                .baseUrl(base)
                .responseTimeout(PATIENCE)
                .build();
    }

    @Test
    void namesEverySourceAndItsLicence() {
        assertThat(page(HttpMethod.GET, "/about", HttpStatus.OK))
                .contains("GeoNames", "CC BY 4.0", "OpenStreetMap contributors", "ODbL 1.0", "European Central Bank", "OFL 1.1");
    }

    @Test
    void saysWhatAPageIsToThoseWhoLinkToIt() {
        assertThat(page(HttpMethod.GET, "/about", HttpStatus.OK))
                .contains("<link rel=\"canonical\" href=\"%s/about\">".formatted(base))
                .contains("<meta property=\"og:image\" content=\"%s/images/social.png\">".formatted(base));
        assertThat(page(HttpMethod.GET, "/how-we-rank?lang=en", HttpStatus.OK))
                .contains("<link rel=\"canonical\" href=\"%s/how-we-rank\">".formatted(base));
    }

    @Test
    void saysThatAnAddressIsNotAskedThatWay() {
        assertThat(page(HttpMethod.POST, "/about", HttpStatus.METHOD_NOT_ALLOWED))
                .contains("This address is not asked that way");
    }

    @Test
    void hasWhatBrowsersAndRobotsLookFor() {
        List.of(
                        "/robots.txt",
                        "/manifest.json",
                        "/favicon.svg",
                        "/images/social.png",
                        "/images/icon-180.png",
                        "/images/icon-192.png",
                        "/images/icon-512.png")
                .forEach(address -> client.get().uri(address).exchange().expectStatus().isOk());
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void isForEverybody(int width, ColorScheme scheme) {
        when(truth.suppliers()).thenReturn(Mono.just(Rechecked.suppliers()));
        List<String> errors = new ArrayList<>();
        try (Chromium chromium = Chromium.start();
                Page page = chromium.page(width, true, scheme)) {
            page.onPageError(errors::add);
            List.of("/about", "/how-we-rank", "/suppliers", "/nowhere").forEach(address -> {
                page.navigate(base + address);
                assertThat(new AxeBuilder(page).analyze().getViolations()).as(address).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("nothing of %s reaches beyond the side of the screen", address)
                        .isEqualTo(true);
            });
            assertThat(errors).isEmpty();
        }
    }

    private String page(HttpMethod method, String address, HttpStatus status) {
        return requireNonNull(client.method(method)
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
