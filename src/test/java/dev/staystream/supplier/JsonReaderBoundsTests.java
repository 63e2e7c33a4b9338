package dev.staystream.supplier;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.NoAnswer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
final class JsonReaderBoundsTests {

    private static final String WHOLE = "{'hotels':{'total':1,'hotels':[{'code':1,'name':'Köln'}]}}".replace('\'', '"');

    @Test
    void readsAWholeDocument() {
        assertThat(JsonReader.read(WHOLE.getBytes(UTF_8), JsonReader::isObject)).isTrue();
        assertThat(JsonReader.read(WHOLE.getBytes(UTF_16BE), JsonReader::isObject))
                .isTrue();
    }

    @Test
    void cannotReadADocumentThatEndsTooEarlyWhereverItDoes() {
        byte[] whole = WHOLE.getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = new byte[length];
            System.arraycopy(whole, 0, cut, 0, length);
            assertUnreadable(cut, JsonReader::isObject);
            assertUnreadable(cut, JsonReaderBoundsTests::walkedThrough);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}x", "{}{}", "{} 1", "[]]", "1 2", "{}</html>", "null,"})
    void cannotReadADocumentWithSomethingBehindIt(String json) {
        assertUnreadable(json.getBytes(UTF_8), JsonReader::text);
        assertUnreadable(json.getBytes(UTF_8), JsonReaderBoundsTests::walkedThrough);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "<html/>", "{'a':1}", "{\"a\":}", "{\"a\" 1}", "[1,]", "NaN", "{\"a\":\"\\x\"}"})
    void cannotReadWhatIsNotJson(String json) {
        assertUnreadable(json.getBytes(UTF_8), JsonReaderBoundsTests::walkedThrough);
    }

    @Test
    void cannotReadBytesThatAreNoText() {
        assertUnreadable(new byte[] {'"', (byte) 0xC3, '"'}, JsonReader::text);
    }

    @Test
    void givesUpOnDeepNesting() {
        assertThat(JsonReader.read(nested(100), JsonReaderBoundsTests::walkedThrough))
                .isTrue();
        assertUnreadable(nested(101), JsonReaderBoundsTests::walkedThrough);
        assertUnreadable(nested(1_000_000), json -> true);
    }

    @Test
    void givesUpOnTooManyValues() {
        assertUnreadable(("[" + "0,".repeat(4_000_000) + "0]").getBytes(UTF_8), json -> true);
    }

    @Test
    void givesUpOnAListThatIsTooLong() {
        assertThat(JsonReader.read(list(JsonWalk.MAX_STEPS), JsonReaderBoundsTests::walkedThrough))
                .isTrue();
        assertUnreadable(list(JsonWalk.MAX_STEPS + 1), JsonReaderBoundsTests::walkedThrough);
    }

    @Test
    void givesUpOnEndlessText() {
        assertUnreadable(("\"" + "x".repeat(1_000_001) + "\"").getBytes(UTF_8), JsonReader::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e41", "abc", "1,5", "0x10", "--1"})
    void takesNoAbsurdNumberForAPrice(String number) {
        assertUnreadable(('"' + number + '"').getBytes(UTF_8), JsonReader::decimal);
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 1_000, 999_999})
    void takesNoEndlessNumberForAPriceAndWastesNoTimeOnIt(int digits) {
        assertUnreadable("9".repeat(digits).getBytes(UTF_8), JsonReader::decimal);
        assertUnreadable(('"' + "9".repeat(digits) + '"').getBytes(UTF_8), JsonReader::decimal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "1e10", "1.5", "\"4294967297\"", "\"2.5\"", "\"many\""})
    void takesNothingForAWholeNumberThatIsNone(String number) {
        assertUnreadable(number.getBytes(UTF_8), json -> json.integer(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-11-15", "2018-11-15T23:59:00", "tomorrow", "2018-13-15T23:59:00Z"})
    void takesNothingForAnInstantThatIsNone(String text) {
        assertUnreadable(('"' + text + '"').getBytes(UTF_8), JsonReader::instant);
    }

    private static byte[] list(int length) {
        return ("[" + "0,".repeat(length - 1) + "0]").getBytes(UTF_8);
    }

    private static byte[] nested(int levels) {
        return ("[".repeat(levels) + "]".repeat(levels)).getBytes(UTF_8);
    }

    private static boolean walkedThrough(JsonReader json) {
        if (json.isObject()) {
            json.fields().forEach(field -> walkedThrough(json));
        } else if (json.text() == null) {
            json.elements().forEach(JsonReaderBoundsTests::walkedThrough);
        }
        return true;
    }

    private static void assertUnreadable(byte[] json, Function<JsonReader, @Nullable Object> document) {
        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> JsonReader.read(json, document))
                .satisfies(error -> assertThat(error.reason()).isEqualTo(NoAnswer.UNREADABLE));
    }
}
