package dev.staystream.supplier.hotelbeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The header {@code X-Signature}: a plain SHA-256, not a keyed one, of key, secret and the second, in hexadecimal. */
final class HotelbedsSignature {

    private HotelbedsSignature() {}

    static String of(String key, String secret, Instant time) {
        String signed = key + secret + time.getEpochSecond();
        return HexFormat.of().formatHex(sha256().digest(signed.getBytes(UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException error) {
            throw new IllegalStateException("every Java platform has SHA-256", error);
        }
    }
}
