package dev.staystream.supplier.liteapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.supplier.Gathered;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** One server-sent event as it came, of which nothing but its {@code data} is used. */
record LiteapiEvent(Gathered text) {

    private static final byte[] FIELD = "data:".getBytes(UTF_8);

    int length() {
        return text.length();
    }

    /** The data of all its lines, empty where it has none. */
    byte[] data() {
        byte[] bytes = text.bytes();
        ByteArrayOutputStream data = new ByteArrayOutputStream(bytes.length);
        int start = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == '\n') {
                add(bytes, start, at, data);
                start = at + 1;
            }
        }
        return data.toByteArray();
    }

    private static void add(byte[] text, int start, int end, ByteArrayOutputStream data) {
        int last = end > start && text[end - 1] == '\r' ? end - 1 : end;
        int from = start + FIELD.length;
        if (from > last || Arrays.mismatch(text, start, from, FIELD, 0, FIELD.length) >= 0) {
            return;
        }
        if (data.size() > 0) {
            data.write('\n');
        }
        int blank = from < last && text[from] == ' ' ? 1 : 0;
        data.write(text, from + blank, last - from - blank);
    }
}
