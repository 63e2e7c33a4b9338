package dev.staystream.supplier;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Goes through the object or array a parser has just entered, passing over whatever its user does not read. */
final class JsonWalk<T> implements Iterator<T> {

    private final JsonParser parser;

    private final Supplier<T> current;

    private final int level;

    private boolean entered;

    private boolean ready;

    private boolean over;

    JsonWalk(JsonParser parser, Supplier<T> current) {
        this.parser = parser;
        this.current = current;
        this.level = level(parser);
    }

    /** Passes over the value the parser stands on or in, and over the rest of all deeper levels. */
    static void leave(JsonParser parser, int level) {
        parser.skipChildren();
        while (level(parser) > level) {
            parser.nextToken();
        }
    }

    private static int level(JsonParser parser) {
        return parser.streamReadContext().getNestingDepth();
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
            leave(parser, level);
        }
        entered = true;
        JsonToken token = parser.nextToken();
        if (token == JsonToken.PROPERTY_NAME) {
            token = parser.nextToken();
        }
        over = token == null || token.isStructEnd();
        ready = !over;
    }
}
