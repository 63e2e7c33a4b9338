package dev.staystream.supplier;

import dev.staystream.stay.NoAnswer;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
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
                    .maxNumberLength(100)
                    .build())
            .build();

    /** More digits than any price has; beyond it arithmetic itself becomes an attack. */
    private static final int MAX_DIGITS = 40;

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads one whole document by the given function; fails with {@link SupplierException} as unreadable where the text
     * is not JSON, ends too early, or goes beyond the bounds.
     */
    public static <T> T read(byte[] json, Function<JsonReader, T> document) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            T result = document.apply(new JsonReader(parser));
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return result;
        } catch (JacksonException error) {
            throw unreadable("not readable as JSON at byte %d of %d".formatted(offset(error), json.length));
        }
    }

    private static long offset(JacksonException error) {
        return error.getLocation() == null ? -1 : error.getLocation().getByteOffset();
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
                ? () -> new Walk<>(depth(), JsonToken.END_OBJECT, parser::currentName)
                : List.of();
    }

    /** This reader, standing on each element of an array in turn; a single value is its only element. */
    public Iterable<JsonReader> elements() {
        JsonToken token = parser.currentToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            return List.of();
        }
        return token == JsonToken.START_ARRAY
                ? () -> new Walk<>(depth(), JsonToken.END_ARRAY, () -> this)
                : List.of(this);
    }

    /** Whether the value is an object. */
    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
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
        String text = parser.getString().strip();
        return text.isEmpty() ? null : text;
    }

    /** The exact number, from a number or its text, or null for nothing; other text fails as unreadable. */
    public @Nullable BigDecimal decimal() {
        String text = text();
        return text == null ? null : number(text);
    }

    private BigDecimal number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.precision() <= MAX_DIGITS && Math.abs(number.scale()) <= MAX_DIGITS) {
                return number;
            }
        } catch (NumberFormatException error) {
            throw noNumber();
        }
        throw noNumber();
    }

    private SupplierException noNumber() {
        return unreadable("a number was expected at byte %d"
                .formatted(parser.currentTokenLocation().getByteOffset()));
    }

    /** The whole number, from a number or its text, or the alternative for nothing. */
    public int integer(int otherwise) {
        BigDecimal number = decimal();
        return number == null ? otherwise : number.intValue();
    }

    /** Whether the value is true, or the text {@code true} or {@code 1}. */
    public boolean isTrue() {
        String text = text();
        return "true".equalsIgnoreCase(text) || "1".equals(text);
    }

    private int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** Goes through one level of the document, passing over whatever its user does not read. */
    private final class Walk<T> implements Iterator<T> {

        private final int level;

        private final JsonToken end;

        private final Supplier<T> current;

        private boolean entered;

        private boolean ready;

        private boolean over;

        private Walk(int level, JsonToken end, Supplier<T> current) {
            this.level = level;
            this.end = end;
            this.current = current;
        }

        @Override
        public boolean hasNext() {
            if (!ready && !over) {
                advance();
            }
            return ready;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ready = false;
            return current.get();
        }

        private void advance() {
            if (entered) {
                leaveValue();
            }
            entered = true;
            JsonToken token = parser.nextToken();
            if (token == JsonToken.PROPERTY_NAME) {
                token = parser.nextToken();
            }
            over = token == null || token == end;
            ready = !over;
        }

        private void leaveValue() {
            parser.skipChildren();
            while (depth() > level) {
                parser.nextToken();
            }
        }
    }
}
