package dev.staystream.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * JSON's scalars as UTF-8 bytes, one after the other in one growing array. Offers are written by the thousand, and
 * this takes little more than half the time of Jackson's generator, which checks and keeps the state of every token.
 */
final class JsonText {

    private static final byte[] HEX = "0123456789abcdef".getBytes(UTF_8);

    private static final int SECONDS_PER_DAY = 86_400;

    private byte[] bytes;

    private int length;

    JsonText(int expectedLength) {
        this.bytes = new byte[expectedLength];
    }

    /** All that was written. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** The byte written last, or zero. */
    byte last() {
        return length == 0 ? 0 : bytes[length - 1];
    }

    void sign(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    /** A text that is known to be ASCII with nothing to escape. */
    void plain(String ascii) {
        reserve(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
    }

    /** Any text, in quotation marks and escaped. */
    void quoted(String text) {
        sign('"');
        int start = length;
        if (!copied(text)) {
            length = start;
            escape(text.getBytes(UTF_8));
        }
        sign('"');
    }

    private boolean copied(String text) {
        int end = text.length();
        reserve(end);
        for (int i = 0; i < end; i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~' || letter == '"' || letter == '\\') {
                return false;
            }
            bytes[length++] = (byte) letter;
        }
        return true;
    }

    /** What JSON demands to be escaped (RFC 8259, section 7); bytes of other than ASCII characters are negative. */
    private void escape(byte[] utf8) {
        reserve(6 * utf8.length);
        for (byte letter : utf8) {
            if (letter >= 0 && letter < ' ') {
                plain("\\u00");
                bytes[length++] = HEX[letter >> 4];
                bytes[length++] = HEX[letter & 0xf];
            } else {
                if (letter == '"' || letter == '\\') {
                    bytes[length++] = '\\';
                }
                bytes[length++] = letter;
            }
        }
    }

    /** An instant to the millisecond, in quotation marks, as {@link Instant#toString} writes it. */
    void quoted(Instant instant) {
        long second = instant.getEpochSecond();
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_PER_DAY));
        sign('"');
        plain(date.toString());
        sign('T');
        time((int) Math.floorMod(second, (long) SECONDS_PER_DAY));
        fraction(instant.getNano() / 1_000_000);
        plain("Z\"");
    }

    private void time(int secondOfDay) {
        twoDigits(secondOfDay / 3600);
        sign(':');
        twoDigits(secondOfDay / 60 % 60);
        sign(':');
        twoDigits(secondOfDay % 60);
    }

    private void fraction(int millis) {
        if (millis > 0) {
            sign('.');
            sign((char) ('0' + millis / 100));
            twoDigits(millis % 100);
        }
    }

    private void twoDigits(int number) {
        sign((char) ('0' + number / 10));
        sign((char) ('0' + number % 10));
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
