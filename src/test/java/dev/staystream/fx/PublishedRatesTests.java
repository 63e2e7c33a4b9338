package dev.staystream.fx;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.staystream.store.SettableClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Rates fetched from where they are published, here by a server of this test. */
final class PublishedRatesTests {

    private static final String DAILY = "Date, USD, \n19 November 2026, 1.1300, \n";

    private static final LocalDate SHIPPED = LocalDate.of(2026, 10, 9);

    private static final Duration SOON = Duration.ofSeconds(10);

    @RegisterExtension
    static final WireMockExtension PUBLISHER =
            WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

    @Test
    void readsTheFileAsItIs() {
        expectDay(fetched(DAILY.getBytes(UTF_8), 200));
    }

    @Test
    void readsTheFileOutOfItsArchive() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("eurofxref.csv"));
            zip.write(DAILY.getBytes(UTF_8));
        }
        expectDay(fetched(archive.toByteArray(), 200));
    }

    @Test
    void readsNoFileThatIsTooLarge() {
        StepVerifier.create(fetched(new byte[PublishedRates.MAX_BYTES + 1], 200))
                .expectErrorSatisfies(error -> assertThat(error).hasRootCauseInstanceOf(DataBufferLimitException.class))
                .verify(SOON);
    }

    @Test
    void takesNothingElseForRates() {
        StepVerifier.create(fetched("<html>moved</html>".getBytes(UTF_8), 200))
                .expectError(IllegalArgumentException.class)
                .verify(SOON);
        StepVerifier.create(fetched(DAILY.getBytes(UTF_8), 503))
                .expectError(WebClientResponseException.class)
                .verify(SOON);
    }

    @Test
    void putsWhatIsPublishedInUseOnceAnAddressIsGiven() {
        PUBLISHER.stubFor(get("/eurofxref").willReturn(ok(DAILY)));

        new ApplicationContextRunner()
                .withUserConfiguration(FxConfiguration.class)
                .withBean(Clock.class, SettableClock::new)
                .withBean(WebClient.Builder.class, WebClient::builder)
                .withPropertyValues("staystream.fx.refresh-url=" + PUBLISHER.url("/eurofxref"))
                .run(context -> expectDay(Flux.interval(Duration.ofMillis(20))
                        .map(look -> context.getBean(CurrentRates.class).get())
                        .filter(rates -> rates.asOf().isAfter(SHIPPED))
                        .next()));
    }

    private static void expectDay(Mono<Rates> rates) {
        StepVerifier.create(rates.map(Rates::asOf))
                .expectNext(LocalDate.of(2026, 11, 19))
                .expectComplete()
                .verify(SOON);
    }

    private static Mono<Rates> fetched(byte[] body, int status) {
        PUBLISHER.stubFor(
                get("/eurofxref").willReturn(aResponse().withStatus(status).withBody(body)));
        return new PublishedRates(WebClient.builder(), URI.create(PUBLISHER.url("/eurofxref"))).fetch();
    }
}
