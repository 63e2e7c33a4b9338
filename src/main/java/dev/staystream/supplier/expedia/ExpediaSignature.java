package dev.staystream.supplier.expedia;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The header {@code Authorization}: a plain SHA-512, not a keyed one, of key, secret and the second, in hexadecimal. */
final class ExpediaSignature {

    private ExpediaSignature() {}

    static String header(String key, String secret, Instant time) {
        long second = time.getEpochSecond();
        return "EAN APIKey=%s,Signature=%s,timestamp=%d".formatted(key, digest(key + secret + second), second);
    }

    private static String digest(String signed) {
        return HexFormat.of().formatHex(sha512().digest(signed.getBytes(UTF_8)));
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException error) {
            throw new IllegalStateException("every Java platform has SHA-512", error);
        }
    }
}
