package dev.staystream.catalogue;

import dev.staystream.stay.HotelId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The public ids of hotels: short, URL-safe, and the same on every machine and after every start. */
final class HotelIds {

    /** RFC 4648, base 32, in lower case. */
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    /** 60 bits: among a million hotels two collide with a chance of one in two million. */
    private static final int LENGTH = 12;

    private static final int BITS = 5;

    private HotelIds() {}

    /** The id of the hotel that a supplier type gave this code. */
    static HotelId of(String type, String code) {
        long bits = digest("%s\n%s".formatted(type, code));
        StringBuilder id = new StringBuilder("h");
        for (int character = 0; character < LENGTH; character++) {
            id.append(ALPHABET.charAt((int) (bits >>> (Long.SIZE - BITS))));
            bits <<= BITS;
        }
        return new HotelId(id.toString());
    }

    private static long digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException error) {
            throw new IllegalStateException("every Java has SHA-256", error);
        }
    }
}
