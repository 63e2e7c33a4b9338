package dev.staystream.mocks;

import static dev.staystream.Patience.PATIENCE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.regex.Matcher.quoteReplacement;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A request that breaks a rule, byte by byte as it is sent.
 *
 * @param written the line it comes from
 * @param fields what its answer names
 * @param sent a character for each byte
 */
record MalformedRequest(String written, int status, Set<String> fields, String sent) {

    private static final Pattern REPEATED = Pattern.compile("\\{(.)\\*([0-9]+)}");

    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

    /** Every request of a list, whose placeholders stand for these values. */
    static Stream<MalformedRequest> each(String list, Map<String, String> values) {
        return list.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> read(line, values));
    }

    private static MalformedRequest read(String line, Map<String, String> values) {
        List<String> parts = Arrays.stream(line.split(" \\| ")).toList();
        String[] expected = parts.getFirst().split(" ");
        String[] request = filled(parts.get(1), values).split(" ", 2);
        String body = parts.stream().filter(part -> part.startsWith("body=")).findFirst().orElse("body=").substring(5);
        String content = filled(body, values);
        String headers = Stream.concat(
                        Stream.of("Host: localhost", "Connection: close"),
                        parts.stream().skip(2).filter(part -> !part.startsWith("body=")).map(part -> filled(part, values)))
                .map(header -> header + "\r\n")
                .collect(joining());
        String length = request[0].equals("POST") ? "Content-Length: %d\r\n".formatted(content.length()) : "";
        String sent = "%s %s HTTP/1.1\r\n%s%s\r\n%s".formatted(request[0], request[1], headers, length, content);
        return new MalformedRequest(
                line, Integer.parseInt(expected[0]), new TreeSet<>(List.of(expected[1].split(","))), sent);
    }

    private static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{%s}".formatted(value.getKey()), value.getValue());
        }
        String repeated = REPEATED.matcher(filled)
                .replaceAll(found -> quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2)))));
        return BYTE.matcher(repeated).replaceAll(found -> quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** What a server says to it. */
    Answer sentTo(int port) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(sent.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return Answer.read(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        } catch (IOException error) {
            throw new UncheckedIOException(written, error);
        }
    }

    /** An answer as it came. */
    record Answer(int status, String head, String body) {

        private static Answer read(String text) {
            String[] parts = text.split("\r\n\r\n", 2);
            return new Answer(Integer.parseInt(parts[0].split(" ")[1]), parts[0], parts[1]);
        }
    }

    @Override
    public String toString() {
        return written;
    }
}
