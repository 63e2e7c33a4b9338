package dev.staystream.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** JSON as any other reader of it understands it. */
final class JsonTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "Hôtel \"des Arts\"",
                "back\\slash",
                "tab\tand\r\nline",
                "\u0000\u001f\u007f",
                "日本旅館 🏨",
                "\u2028",
                "é\"\u0001\\é",
                "quote\" at the end\""
            })
    void carriesAnyText(String text) {
        byte[] json = Json.object(0, text, (to, value) -> to.field("text", value));

        assertThat(new JsonMapper().readTree(json).get("text").asString()).isEqualTo(text);
        assertThat(new String(json, UTF_8).lines()).hasSize(1);
    }

    @Test
    void writesReadableTextWhereHalfACharacterIsMissing() {
        byte[] json = Json.object(0, "half \ud83c", (to, value) -> to.field("text", value));

        assertThat(new JsonMapper().readTree(json).get("text").asString()).isEqualTo("half ?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-10T22:59:00Z",
                "2026-11-20T00:00:00Z",
                "2026-11-20T23:59:59.007Z",
                "2026-11-20T10:20:30.450Z",
                "1969-12-31T23:59:59Z"
            })
    void writesInstantsAsJavaDoes(String instant) {
        byte[] json = Json.object(0, Instant.parse(instant), (to, value) -> to.field("at", value));

        assertThat(new String(json, UTF_8)).isEqualTo("{\"at\":\"%s\"}", instant);
    }

    @Test
    void separatesFieldsAndElements() {
        byte[] json = Json.array(0, List.of(1, 2), (to, number) -> {
            to.field("number", number);
            to.field("half", number / 2.0);
            to.numbers("twice", List.of(number, number));
            to.texts("none", List.of());
            to.object("inner", number, (inner, value) -> inner.field("known", value > 1));
            to.field("text", Optional.<String>empty());
        });

        assertThat(new String(json, UTF_8)).isEqualTo("""
            [{"number":1,"half":0.5,"twice":[1,1],"none":[],"inner":{"known":false},"text":null},\
            {"number":2,"half":1,"twice":[2,2],"none":[],"inner":{"known":true},"text":null}]\
            """);
    }
}
