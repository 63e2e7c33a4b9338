package dev.staystream.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The gazetteer that is shipped is the one that is made. */
final class GazetteerTests {

    private static final Path DATA = Path.of(System.getProperty("shared", "../shared"), "data");

    @Test
    void isMadeFromItsSourcesSaveForWhatTheLanguagesOfAnotherJavaCallCountries() throws IOException {
        assumeThat(DATA).as("the source files lie in ../shared/data").exists();
        Path made = Path.of("target/places.gz");

        GazetteerMaker.make(
                DATA.resolve("gazetteer/cities15000.txt").toString(),
                "src/test/resources/dev/staystream/place/regions.tsv",
                DATA.resolve("iata-city/optd_por_best_known_so_far.csv").toString(),
                DATA.resolve("iata-city/ref_airport_pageranked.csv").toString(),
                made.toString());

        List<String> shipped = sections(Gazetteer.class.getResourceAsStream("places.gz"));
        List<String> fresh = sections(Files.newInputStream(made));
        for (int section = 0; section < 3; section++) {
            assertThat(fresh.get(section).equals(shipped.get(section)))
                    .as("section %d is as it would be made now", section)
                    .isTrue();
        }
    }

    private static List<String> sections(InputStream bytes) throws IOException {
        try (InputStream content = new GZIPInputStream(bytes)) {
            return Arrays.asList(new String(content.readAllBytes(), UTF_8).split("\n\n"));
        }
    }
}
