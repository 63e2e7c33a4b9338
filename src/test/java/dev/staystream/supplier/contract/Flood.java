package dev.staystream.supplier.contract;

import java.util.LinkedHashMap;
import java.util.Map;

/** What nobody should have to read: an answer made far too large, each time in another way. */
record Flood(Phrase phrase, Notation notation) {

    static final long MB = 1024 * 1024;

    /** So many of anything are too many. */
    static final long NODES = 2_000_000;

    /** What comes over the wire. */
    record Body(Phrase head, Bulk bulk) {}

    Map<String, Body> all() {
        Map<String, Body> bodies = new LinkedHashMap<>();
        String document = phrase.documents().getFirst();
        bodies.put("60 MB of blanks", framed(Bulk.empty().then(" ", 60 * MB).then(document)));
        bodies.put("1 GB of blanks in gzip", zipped(Bulk.empty().then(" ", 1024 * MB).then(document)));
        bodies.put("15 MB of blanks", framed(Bulk.empty().then(" ", 15 * MB).then(document)));
        notation.floods(document).forEach((name, bulk) -> bodies.put(name, framed(bulk)));
        bodies.put("15 MB of small things in gzip", zipped(notation.small(document, 15 * MB)));
        return bodies;
    }

    private Body framed(Bulk document) {
        return new Body(phrase, enveloped(document));
    }

    private Body zipped(Bulk document) {
        return new Body(phrase.with("Content-Encoding", "gzip"), enveloped(document).gzipped());
    }

    private Bulk enveloped(Bulk document) {
        Phrase.Frame frame = phrase.frame();
        Bulk all = Bulk.empty().then(frame.before()).then(document).then(frame.after());
        for (String other : phrase.documents().subList(1, phrase.documents().size())) {
            all = all.then(frame.before() + other + frame.after());
        }
        return all.then(frame.end());
    }
}
