package dev.staystream.supplier.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;

/** What nobody should have to read: an answer made far too large, each time in another way. */
record Flood(Phrase phrase) {

    private static final int MB = 1024 * 1024;

    private static final long NODES = 2_000_000;

    /** What comes over the wire. */
    record Body(Phrase head, Bulk bulk) {}

    Map<String, Body> all() {
        Map<String, Body> bodies = new LinkedHashMap<>();
        String document = phrase.documents().getFirst();
        bodies.put("60 MB of blanks", framed(Bulk.empty().then(" ", 60 * MB).then(document)));
        bodies.put("1 GB of blanks in gzip", zipped(Bulk.empty().then(" ", 1024L * MB).then(document)));
        bodies.put("15 MB of blanks", framed(Bulk.empty().then(" ", 15 * MB).then(document)));
        bodies.put("15 MB of text", framed(field(document, Bulk.empty().then("\"").then("a", 15 * MB).then("\""))));
        bodies.put("a number of a million digits", framed(field(document, Bulk.empty().then("7", 1_000_000))));
        bodies.put("2 million numbers", framed(field(document, list("0", NODES))));
        bodies.put("10,000 lists in each other", framed(field(document, nested("[", "]"))));
        bodies.put("10,000 objects in each other", framed(field(document, nested("{\"a\":", "}").then(""))));
        List<JsonPointer> lists = JsonVariations.lists(document);
        lists.forEach(list -> bodies.put("2 million objects at " + list, framed(at(document, list, "{}", NODES))));
        bodies.put("60 MB of hotels", framed(repeated(document, lists.getFirst(), 60L * MB)));
        bodies.put("15 MB of hotels", framed(repeated(document, lists.getFirst(), 15L * MB)));
        bodies.put("15 MB of small things in gzip", zipped(repeated(document, lists.getLast(), 15L * MB)));
        return bodies;
    }

    private static Bulk list(String element, long times) {
        return Bulk.empty().then("[").then(element + ",", times).then(element + "]");
    }

    private static Bulk nested(String before, String after) {
        return Bulk.empty().then(before, 10_000).then("0").then(after, 10_000);
    }

    /** The document with another field at the head of its first object. */
    private static Bulk field(String document, Bulk value) {
        int object = document.indexOf('{') + 1;
        Bulk bulk = Bulk.empty().then(document.substring(0, object)).then("\"neverHeardOf\":");
        List<Bulk.Run> runs = new ArrayList<>(bulk.runs());
        runs.addAll(value.runs());
        return new Bulk(runs).then(",").then(document.substring(object));
    }

    private static Bulk repeated(String document, JsonPointer list, long bytes) {
        String element = JsonVariations.around(document, list).get(1);
        return at(document, list, element, bytes / (element.length() + 1));
    }

    private static Bulk at(String document, JsonPointer list, String element, long times) {
        List<String> parts = JsonVariations.around(document, list);
        String rest = parts.getLast();
        return Bulk.empty()
                .then(parts.getFirst())
                .then(element + ",", times - 1)
                .then(element)
                .then(rest);
    }

    private Body framed(Bulk document) {
        return new Body(phrase, enveloped(document));
    }

    private Body zipped(Bulk document) {
        return new Body(phrase.with("Content-Encoding", "gzip"), enveloped(document).gzipped());
    }

    private Bulk enveloped(Bulk document) {
        Phrase.Frame frame = phrase.frame();
        List<Bulk.Run> runs = new ArrayList<>(Bulk.empty().then(frame.before()).runs());
        runs.addAll(document.runs());
        Bulk all = new Bulk(runs).then(frame.after());
        for (String other : phrase.documents().subList(1, phrase.documents().size())) {
            all = all.then(frame.before() + other + frame.after());
        }
        return all.then(frame.end());
    }
}
