package dev.staystream.web.html;

import static dev.staystream.Patience.PATIENCE;
import static dev.staystream.stay.Examples.QUERY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doReturn;

import dev.staystream.search.SearchService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.reactive.server.WebTestClient;

/** How much a browser is sent, compressed as it is on its way. */
@SpringBootTest(classes = Pages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
final class BudgetTests {

    private static final String PARIS =
            "/search?place=2988507&checkIn=2027-01-12&checkOut=2027-01-14&room=2&guestCountry=DE&currency=EUR";

    private final SearchService searches;

    private final WebTestClient client;

    BudgetTests(SearchService searches, @LocalServerPort int port) {
        this.searches = searches;
        this.client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(PATIENCE)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(2_000_000))
                .build();
    }

    @Test
    void sendsLittleScript() throws IOException {
        assertThat(compressed("js")).isBetween(1_000, 15_000);
    }

    @Test
    void sendsLittleStyle() throws IOException {
        assertThat(compressed("css")).isBetween(1_000, 20_000);
    }

    @Test
    void sendsLittleForTwentyFiveHotels() throws IOException {
        doReturn(InventedSearch.finished(QUERY)).when(searches).search(any(), anyBoolean(), any());

        byte[] page = requireNonNull(client.get()
                .uri(PARIS)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody());
        assertThat(new String(page, UTF_8).split("class=\"place\"")).hasSize(26);
        assertThat(compress(page)).isBetween(5_000, 60_000);
    }

    /** Every file of a folder by itself, as browsers ask for them. */
    private static int compressed(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("frontend/static", folder))) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            int sum = 0;
            for (Path file : all) {
                sum += compress(Files.readAllBytes(file));
            }
            return sum;
        }
    }

    private static int compress(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.size();
    }
}
