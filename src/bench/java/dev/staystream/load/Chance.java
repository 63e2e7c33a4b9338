package dev.staystream.load;

import java.util.SplittableRandom;

/** Chance that is the same for the same text, so that what is compared was equally lucky. */
final class Chance {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Chance() {}

    static SplittableRandom of(String text) {
        return new SplittableRandom(text.hashCode() * SPREAD);
    }
}
