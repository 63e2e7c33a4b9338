package dev.staystream.mocks.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** A choice that looks like chance and is the same everywhere: SplitMix64 over all that went into it. */
record Seed(long state) {

    /** The step of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014). */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    static Seed of(String text) {
        return new Seed(0).with(text);
    }

    Seed with(long value) {
        return new Seed(mixed(state * 31 + mixed(value + STEP)));
    }

    Seed with(String text) {
        long sum = STEP;
        for (byte letter : text.getBytes(UTF_8)) {
            sum = sum * 31 + letter;
        }
        return with(sum);
    }

    private static long mixed(long value) {
        long once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }

    /** From 0 up to, but never, 1. */
    double fraction() {
        return (mixed(state + STEP) >>> 11) * 0x1.0p-53;
    }

    double between(double low, double high) {
        return low + fraction() * (high - low);
    }

    int below(int bound) {
        return (int) (fraction() * bound);
    }

    boolean chance(double probability) {
        return fraction() < probability;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
