package dev.staystream.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The whole events in what was received of a stream before it broke. */
final class Received {

    private static final String DATA = "data: ";

    private Received() {}

    static List<String> of(Framing framing, byte[] bytes) {
        String text = new String(bytes, UTF_8);
        return switch (framing) {
            case LINES -> whole(text, "\n").filter(line -> !line.isEmpty()).toList();
            case EVENTS -> whole(text, "\n\n").filter(block -> block.startsWith("id: ")).map(Received::data).toList();
        };
    }

    /** What stands before each end; what has none yet is not whole. */
    private static Stream<String> whole(String text, String end) {
        int last = text.lastIndexOf(end);
        return last < 0 ? Stream.empty() : Arrays.stream(text.substring(0, last).split(end));
    }

    private static String data(String block) {
        return block.substring(block.indexOf(DATA) + DATA.length());
    }
}
