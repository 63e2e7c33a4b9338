package dev.staystream.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

/** Which form an {@code Accept} header prefers. */
final class RenditionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | SNAPSHOT",
                "application/* | SNAPSHOT",
                "text/* | EVENTS",
                "text/html, */*;q=0.1 | SNAPSHOT",
                "text/event-stream, application/json | EVENTS",
                "application/json, text/event-stream | SNAPSHOT",
                "application/json;q=0.5, application/x-ndjson | LINES",
                "application/json;q=0.1, */*;q=0.9 | LINES",
                "application/json;q=0, */* | LINES",
                "application/*;q=0.2, application/x-ndjson;q=0.3, text/event-stream;q=0.25 | LINES",
                "text/event-stream;charset=utf-8 | EVENTS"
            })
    void isTheOneWithTheBestQualityOfItsMostPreciseRange(String accept, Rendition preferred) {
        assertThat(Rendition.preferred(MediaType.parseMediaTypes(accept))).hasValue(preferred);
    }

    @Test
    void isASnapshotForThoseWhoDoNotCare() {
        assertThat(Rendition.preferred(List.of())).hasValue(Rendition.SNAPSHOT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"text/html", "*/*;q=0", "application/json;q=0"})
    void isNoneWhereAllAreExcluded(String accept) {
        assertThat(Rendition.preferred(MediaType.parseMediaTypes(accept))).isEmpty();
    }
}
