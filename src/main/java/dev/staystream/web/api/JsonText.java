package dev.staystream.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * JSON's signs and scalars as UTF-8 bytes, one after the other in one growing array. Offers are written by the
 * thousand, and this takes little more than half the time of Jackson's generator.
 */
final class JsonText {

    private static final byte[] HEX = "0123456789abcdef".getBytes(UTF_8);

    private static final int SECONDS_PER_DAY = 86_400;

    /** That of {@link Instant#MAX}, in quotation marks. */
    private static final int LONGEST_INSTANT = 36;

    /** By ASCII code, whether a letter stands for itself within quotation marks (RFC 8259, section 7). */
    private static final boolean[] PLAIN = new boolean[128];

    static {
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
    }

    private byte[] bytes;

    private int length;

    JsonText(int expectedLength) {
        this.bytes = new byte[expectedLength];
    }

    /** All that was written. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** The name of a field, behind a comma where one is needed. */
    void name(String ascii) {
        int count = ascii.length();
        reserve(count + 4);
        separate();
        bytes[length++] = '"';
        copy(ascii, count);
        bytes[length++] = '"';
        bytes[length++] = ':';
    }

    /** A comma, unless an object, an array or a value begins here; every value ends in another sign than these. */
    void separate() {
        byte last = length == 0 ? (byte) '[' : bytes[length - 1];
        if (last != '{' && last != '[') {
            sign(',');
        }
    }

    void sign(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    /** A text that is known to be ASCII with nothing to escape. */
    void plain(String ascii) {
        int count = ascii.length();
        reserve(count);
        copy(ascii, count);
    }

    @SuppressWarnings("deprecation") // as fast as memory, where the alternatives make an array or go letter by letter
    private void copy(String ascii, int count) {
        ascii.getBytes(0, count, bytes, length);
        length += count;
    }

    /** Any text, in quotation marks and escaped. */
    void quoted(String text) {
        int count = text.length();
        reserve(count + 2);
        bytes[length++] = '"';
        if (!copied(text, count)) {
            escape(text.getBytes(UTF_8));
        }
        bytes[length++] = '"';
    }

    private boolean copied(String text, int count) {
        for (int i = 0; i < count; i++) {
            char letter = text.charAt(i);
            if (letter >= PLAIN.length || !PLAIN[letter]) {
                return false;
            }
        }
        copy(text, count);
        return true;
    }

    /** Bytes of other than ASCII characters are negative, and stand for themselves. */
    private void escape(byte[] utf8) {
        reserve(6 * utf8.length + 1);
        for (byte letter : utf8) {
            if (letter < 0 || PLAIN[letter]) {
                bytes[length++] = letter;
            } else {
                plain("\\u00");
                bytes[length++] = HEX[letter >> 4];
                bytes[length++] = HEX[letter & 0xf];
            }
        }
    }

    /** An instant to the millisecond, in quotation marks, as {@link Instant#toString} writes it. */
    void quoted(Instant instant) {
        long second = instant.getEpochSecond();
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_PER_DAY));
        reserve(LONGEST_INSTANT);
        bytes[length++] = '"';
        date(date);
        bytes[length++] = 'T';
        time((int) Math.floorMod(second, (long) SECONDS_PER_DAY));
        fraction(instant.getNano() / 1_000_000);
        bytes[length++] = 'Z';
        bytes[length++] = '"';
    }

    private void date(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            copy(date.toString(), date.toString().length());
        } else {
            twoDigits(date.getYear() / 100);
            twoDigits(date.getYear() % 100);
            partAfter('-', date.getMonthValue());
            partAfter('-', date.getDayOfMonth());
        }
    }

    private void time(int secondOfDay) {
        twoDigits(secondOfDay / 3600);
        partAfter(':', secondOfDay / 60 % 60);
        partAfter(':', secondOfDay % 60);
    }

    private void fraction(int millis) {
        if (millis > 0) {
            partAfter('.', millis / 10);
            bytes[length++] = (byte) ('0' + millis % 10);
        }
    }

    private void partAfter(char sign, int number) {
        bytes[length++] = (byte) sign;
        twoDigits(number);
    }

    private void twoDigits(int number) {
        bytes[length++] = (byte) ('0' + number / 10);
        bytes[length++] = (byte) ('0' + number % 10);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
