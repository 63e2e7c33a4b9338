package dev.staystream.partner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a key is written: {@code ssk_}, ten letters that name it, and a secret of 190 random bits. So much cannot be
 * guessed, so that a plain digest of it is as good as a slow one.
 */
record KeyText(String id, String secret) {

    private static final String START = "ssk_";

    private static final int ID_LENGTH = 10;

    /** 62^32 exceeds 2^190. */
    private static final int SECRET_LENGTH = 32;

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static final Pattern WRITTEN = Pattern.compile(
            "%s([0-9A-Za-z]{%d})_([0-9A-Za-z]{%d})".formatted(START, ID_LENGTH, SECRET_LENGTH));

    /** A key nobody had before. */
    static KeyText random(RandomGenerator random) {
        return withId(letters(ID_LENGTH, random), random);
    }

    /** Another secret for a key there is. */
    static KeyText withId(String id, RandomGenerator random) {
        return new KeyText(id, letters(SECRET_LENGTH, random));
    }

    private static String letters(int count, RandomGenerator random) {
        StringBuilder letters = new StringBuilder(count);
        random.ints(count, 0, ALPHABET.length()).forEach(index -> letters.append(ALPHABET.charAt(index)));
        return letters.toString();
    }

    /** The parts of a key, when the text is one. */
    static Optional<KeyText> parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        return parts.matches() ? Optional.of(new KeyText(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** What everybody may see of a key. */
    static String prefix(String id) {
        return START + id;
    }

    /** What is kept of the secret: SHA-256 in hexadecimal. */
    String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException error) {
            throw new IllegalStateException("every Java has SHA-256", error);
        }
    }

    /** The whole key, to be shown once. */
    String written() {
        return "%s_%s".formatted(prefix(id), secret);
    }

    @Override
    public String toString() {
        return prefix(id);
    }
}
