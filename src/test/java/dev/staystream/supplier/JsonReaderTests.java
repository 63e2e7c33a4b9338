package dev.staystream.supplier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTests {

    @Test
    void namesTheFieldsOfAnObjectInOrderAndSkipsWhatIsNotRead() {
        assertThat(texts("{'a':'1','x':{'a':[{'b':'x'},[]]},'b':2,'y':[[1],{'a':1}],'z':null}"))
                .containsExactly(entry("a", "1"), entry("b", "2"));
    }

    @Test
    void goesOnBehindAnElementThatWasReadInPart() {
        List<String> found = new ArrayList<>();

        read("[{'name':'one','rest':{'deep':[1,2,{}]}},{'name':'two'},'three']", json -> {
            for (JsonReader element : json.elements()) {
                found.add(firstText(element));
            }
            return found;
        });

        assertThat(found).containsExactly("one", "two", "none");
    }

    @Test
    void goesOnBehindAnObjectThatWasEnteredDeepAndLeft() {
        List<String> found = new ArrayList<>();

        read("{'outer':{'inner':{'deep':{'x':[1]},'y':2},'z':3},'after':4}", json -> {
            for (String field : json.fields()) {
                found.add(field);
                for (int level = 0; level < 3 && json.isObject(); level++) {
                    found.add(json.fields().iterator().next());
                }
            }
            return found;
        });

        assertThat(found).containsExactly("outer", "inner", "deep", "x", "after");
    }

    @Test
    void takesTheFirstObjectOfAListForTheObjectAndGoesOnBehindTheList() {
        List<Object> found = new ArrayList<>();

        read("{'a':[{'x':1},{'x':2},[3]],'b':{'x':4}}", json -> {
            for (String ignored : json.fields()) {
                found.add(texts(json));
            }
            return found;
        });

        assertThat(found).containsExactly(Map.of("x", "1"), Map.of("x", "4"));
    }

    @Test
    void takesOneValueForAListOfOne() {
        assertThat(elements("'only'")).containsExactly("only");
        assertThat(elements("7")).containsExactly("7");
        assertThat(elements("['one','two']")).containsExactly("one", "two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}", "[null]", "5", "'text'"})
    void findsNoFieldsInWhatIsNoObject(String json) {
        assertThat(texts(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "''", "'  '", "{}", "{'a':1}", "[1]"})
    void findsNothingInNullBlankTextObjectsAndLists(String json) {
        assertThat(text(json)).isNull();
        assertThat(decimal(json)).isNull();
        assertThat(instant(json)).isNull();
        assertThat(textOrNone(json)).isEqualTo("none");
        assertThat(integer(json)).isEqualTo(-1);
        assertThat(isTrue(json)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"698.64,698.64", "698.640,698.640", "' 0.10 ',0.10", "-123.29,-123.29", "1e3,1E+3", "5,5"})
    void readsNumbersExactlyWhetherWrittenAsNumbersOrText(String written, String expected) {
        assertThat(decimal("'" + written + "'")).isEqualTo(new BigDecimal(expected));
        assertThat(decimal(written.strip())).isEqualTo(new BigDecimal(expected));
    }

    @ParameterizedTest
    @CsvSource({"3,3", "-3,-3", "3.0,3", "2147483647,2147483647"})
    void readsWholeNumbersHoweverWritten(String written, int expected) {
        assertThat(integer("'" + written + "'")).isEqualTo(expected);
        assertThat(integer(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true,true", "TRUE,true", "1,true", "false,false", "0,false", "yes,false"})
    void knowsWhatIsTrue(String written, boolean expected) {
        assertThat(isTrue("'" + written + "'")).isEqualTo(expected);
    }

    @Test
    void knowsTheTruthOfABareWord() {
        assertThat(isTrue("true")).isTrue();
        assertThat(isTrue("false")).isFalse();
        assertThat(isTrue("1")).isTrue();
    }

    @Test
    void readsInstantsByTheirOffset() {
        assertThat(instant("'2018-11-15T23:59:00+01:00'")).isEqualTo(Instant.parse("2018-11-15T22:59:00Z"));
        assertThat(instant("'2018-11-15T23:59:00Z'")).isEqualTo(Instant.parse("2018-11-15T23:59:00Z"));
    }

    private static String firstText(JsonReader json) {
        for (String field : json.fields()) {
            if (field.equals("name")) {
                return json.text("none");
            }
        }
        return "none";
    }

    private static List<String> elements(JsonReader json) {
        List<String> elements = new ArrayList<>();
        json.elements().forEach(element -> elements.add(element.text("none")));
        return elements;
    }

    private static Map<String, String> texts(JsonReader json) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String field : json.fields()) {
            String text = json.text();
            if (text != null) {
                texts.put(field, text);
            }
        }
        return texts;
    }

    private static Map<String, String> texts(String json) {
        return read(json, JsonReaderTests::texts);
    }

    private static List<String> elements(String json) {
        return read(json, JsonReaderTests::elements);
    }

    private static @Nullable String text(String json) {
        return read(json, JsonReader::text);
    }

    private static String textOrNone(String json) {
        return read(json, reader -> reader.text("none"));
    }

    private static @Nullable BigDecimal decimal(String json) {
        return read(json, JsonReader::decimal);
    }

    private static int integer(String json) {
        return read(json, reader -> reader.integer(-1));
    }

    private static boolean isTrue(String json) {
        return read(json, JsonReader::isTrue);
    }

    private static @Nullable Instant instant(String json) {
        return read(json, JsonReader::instant);
    }

    /** Reads JSON that is written with single quotes for the eye's sake. */
    private static <T extends @Nullable Object> T read(String json, Function<JsonReader, T> document) {
        return JsonReader.read(json.replace('\'', '"').getBytes(UTF_8), document);
    }
}
