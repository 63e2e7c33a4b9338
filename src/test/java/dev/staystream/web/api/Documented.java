package dev.staystream.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.mocks.PublishedApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Holds what is written to what is published of it. */
final class Documented {

    private Documented() {}

    /** Checks what a stream says last. */
    static void isALastWord(String json) {
        assertThat(api().complaints("Event", new JsonMapper().readTree(json))).isEmpty();
    }

    private static PublishedApi api() {
        try (InputStream yaml = Documented.class.getResourceAsStream("/static/openapi.yaml")) {
            return PublishedApi.read(Objects.requireNonNull(yaml).readAllBytes());
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
