package dev.staystream.search;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Makes names for runs that nobody can guess: 96 random bits in letters and digits. */
final class SearchIds {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /** 62^17 exceeds 2^101. */
    private static final int LENGTH = 17;

    private final RandomGenerator random;

    SearchIds() {
        this(new SecureRandom());
    }

    SearchIds(RandomGenerator random) {
        this.random = random;
    }

    SearchId next() {
        StringBuilder id = new StringBuilder(LENGTH);
        random.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> id.append(ALPHABET.charAt(index)));
        return new SearchId(id.toString());
    }
}
