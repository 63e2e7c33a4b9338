package dev.staystream.supplier;

import dev.staystream.stay.NoAnswer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a supplier's JSON token by token, straight into what is wanted. It forgives what suppliers get wrong: unknown
 * fields are skipped, one value stands for a list of one, null and empty text for nothing, and numbers may be text.
 * Depth, tokens and lengths are bounded.
 *
 * <p>Positioned on a value, a caller either reads it by one of the methods or leaves it, which skips it.
 */
public final class JsonReader {

    /** Bounds no honest answer comes near: the deepest contract (Expedia Rapid) nests 16 levels. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxTokenCount(4_000_000)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(Numbers.MAX_LENGTH)
                    .build())
            .build();

    private final JsonParser parser;

    private final Texts texts = new Texts();

    private final Numbers numbers = new Numbers();

    private final Map<String, Instant> instants = new HashMap<>();

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads one whole document by the given function; fails with {@link SupplierException} as unreadable where the text
     * is not JSON, ends too early, goes on behind it, or goes beyond the bounds.
     */
    public static <T extends @Nullable Object> T read(byte[] json, Function<JsonReader, T> document) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonReader reader = new JsonReader(parser);
            if (parser.nextToken() == null) {
                throw reader.expected("JSON");
            }
            T result = document.apply(reader);
            JsonWalk.leave(parser, 0);
            if (parser.nextToken() != null) {
                throw reader.expected("the end");
            }
            return result;
        } catch (JacksonException error) {
            throw unreadable("not readable as JSON at byte %d of %d".formatted(offset(error), json.length));
        }
    }

    private static long offset(JacksonException error) {
        return error.getLocation() == null ? -1 : error.getLocation().getByteOffset();
    }

    /** Fails as unreadable where the value is not what the contract promises at this place. */
    public void require(boolean promised, String what) {
        if (!promised) {
            throw expected(what);
        }
    }

    private static SupplierException unreadable(String detail) {
        return new SupplierException(NoAnswer.UNREADABLE, detail);
    }

    /** The names of an object's fields in order, the reader standing on the value of the name just given. */
    public Iterable<String> fields() {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            parser.nextToken();
        }
        return parser.currentToken() == JsonToken.START_OBJECT
                ? () -> new JsonWalk<String>(parser, this::nextField).steps()
                : List.of();
    }

    private @Nullable String nextField() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** This reader, standing on each element of an array in turn; a single value is its only element. */
    public Iterable<JsonReader> elements() {
        JsonToken token = parser.currentToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            return List.of();
        }
        return token == JsonToken.START_ARRAY ? () -> new JsonWalk<JsonReader>(parser, this::nextElement).steps() : List.of(this);
    }

    private @Nullable JsonReader nextElement() {
        return parser.nextToken() == JsonToken.END_ARRAY ? null : this;
    }

    /** Whether the value is an object. */
    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** Whether the value is an array, be it of one. */
    public boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** Whether the value is null, which an empty array is not. */
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** The text of a scalar, or null for nothing, blank text, an object or an array. */
    public @Nullable String text() {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            return null;
        }
        String text = texts.stripped(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        return text.isEmpty() ? null : text;
    }

    /** The text of a scalar, or the alternative for nothing. */
    public String text(String otherwise) {
        String text = text();
        return text == null ? otherwise : text;
    }

    /** The exact number, from a number or its text, or null for nothing; other text fails as unreadable. */
    public @Nullable BigDecimal decimal() {
        String text = text();
        return text == null ? null : number(text);
    }

    private BigDecimal number(String text) {
        BigDecimal number = numbers.number(text);
        if (number == null) {
            throw expected("a number");
        }
        return number;
    }

    private SupplierException expected(String what) {
        return unreadable("%s was expected at byte %d"
                .formatted(what, parser.currentTokenLocation().getByteOffset()));
    }

    /** The whole number, from a number or its text, or the alternative for nothing; any other fails as unreadable. */
    public int integer(int otherwise) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return parser.getIntValue();
        }
        BigDecimal number = decimal();
        return number == null ? otherwise : whole(number);
    }

    private int whole(BigDecimal number) {
        int whole = number.intValue();
        if (number.compareTo(BigDecimal.valueOf(whole)) != 0) {
            throw expected("a whole number");
        }
        return whole;
    }

    /** Whether the value is true, or the text {@code true} or {@code 1}. */
    public boolean isTrue() {
        if (parser.currentToken() == JsonToken.VALUE_TRUE) {
            return true;
        }
        String text = text();
        return "true".equalsIgnoreCase(text) || "1".equals(text);
    }

    /**
     * The instant of an ISO 8601 date and time with its offset, as in {@code 2027-01-10T23:59:00+01:00}, or null for
     * nothing; other text fails as unreadable. A reply repeats few instants often, so each text is parsed once.
     */
    public @Nullable Instant instant() {
        String text = text();
        return text == null ? null : instants.computeIfAbsent(text, this::instant);
    }

    private Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException error) {
            throw expected("an instant");
        }
    }
}
