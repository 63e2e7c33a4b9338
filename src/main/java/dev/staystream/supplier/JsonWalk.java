package dev.staystream.supplier;

import dev.staystream.stay.NoAnswer;
import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Goes through the object or array a parser has just entered, passing over whatever its user does not read. */
final class JsonWalk<T> {

    /** In the largest reply there may be, that many would have 80 bytes each, which is less than any contract's have. */
    static final int MAX_STEPS = 200_000;

    private final JsonParser parser;

    private final Supplier<@Nullable T> advance;

    private final int level;

    private int steps;

    /** A walk by steps that give null at the end. */
    JsonWalk(JsonParser parser, Supplier<@Nullable T> advance) {
        this.parser = parser;
        this.advance = advance;
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

    /** What the walk comes to, one after the other. */
    Iterator<T> steps() {
        return new Steps<>(this::step);
    }

    private @Nullable T step() {
        if (steps > 0) {
            leave(parser, level);
        }
        if (steps++ > MAX_STEPS) {
            throw new SupplierException(NoAnswer.UNREADABLE, "a list has more than %d entries".formatted(MAX_STEPS));
        }
        return advance.get();
    }
}
