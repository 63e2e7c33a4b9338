package dev.staystream.supplier.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/**
 * One reply as it goes over the wire.
 *
 * @param documents the texts it is made of, one but for streams
 * @param frame what stands around each document, as in {@code data: %s} and a blank line
 */
public record Phrase(
        int status, String contentType, Map<String, String> headers, List<String> documents, Frame frame) {

    /** Nothing around the one document. */
    public static final Frame NO_FRAME = new Frame("", "", "");

    /** What stands before and after each document, and at the very end. */
    public record Frame(String before, String after, String end) {}

    /** JSON under status 200. */
    public static Phrase json(String document) {
        return json(200, document);
    }

    /** JSON under any status. */
    public static Phrase json(int status, String document) {
        return new Phrase(status, "application/json", Map.of(), List.of(document), NO_FRAME);
    }

    /** XML under status 200. */
    public static Phrase xml(String document) {
        return of(200, "application/xml;charset=UTF-8", document);
    }

    /** Anything else. */
    public static Phrase of(int status, String contentType, String document) {
        return new Phrase(status, contentType, Map.of(), List.of(document), NO_FRAME);
    }

    /** A text as JSON writes it, quotes included. */
    public static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    /** The same with one more header. */
    public Phrase with(String header, String value) {
        Map<String, String> all = new HashMap<>(headers);
        all.put(header, value);
        return new Phrase(status, contentType, all, documents, frame);
    }

    /** The same under another content type. */
    Phrase as(String otherType) {
        return new Phrase(status, otherType, headers, documents, frame);
    }

    /** The same with each document changed. */
    Phrase changed(UnaryOperator<String> change) {
        return saying(documents.stream().map(change).toList());
    }

    /** The same with other documents. */
    Phrase saying(List<String> others) {
        return new Phrase(status, contentType, headers, others, frame);
    }

    /** The same with one document changed. */
    Phrase saying(int document, String other) {
        List<String> others = new ArrayList<>(documents);
        others.set(document, other);
        return saying(others);
    }

    /** All of it. */
    byte[] body() {
        StringBuilder text = new StringBuilder();
        documents.forEach(
                document -> text.append(frame.before).append(document).append(frame.after));
        return text.append(frame.end).toString().getBytes(UTF_8);
    }
}
