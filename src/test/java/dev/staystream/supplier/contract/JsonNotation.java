package dev.staystream.supplier.contract;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;

/** What suppliers do to JSON. */
final class JsonNotation extends Notation {

    @Override
    String withUnknownFields(String document) {
        return JsonVariations.withUnknownFields(document);
    }

    @Override
    List<String> withOtherNumbers(String document) {
        return List.of(JsonVariations.withTextForNumbers(document), JsonVariations.withNumbersForText(document));
    }

    @Override
    List<Variation> without(String document) {
        return JsonVariations.without(document);
    }

    @Override
    List<Variation> nulled(String document) {
        return JsonVariations.nulled(document);
    }

    @Override
    List<Variation> unlisted(String document) {
        return JsonVariations.unlisted(document);
    }

    @Override
    Map<String, Bulk> floods(String document) {
        Map<String, Bulk> bulks = new LinkedHashMap<>();
        bulks.put("15 MB of text", field(document, Bulk.empty().then("\"").then("a", 15 * Flood.MB).then("\"")));
        bulks.put("a number of a million digits", field(document, Bulk.empty().then("7", 1_000_000)));
        bulks.put("2 million numbers", field(document, list("0", Flood.NODES)));
        bulks.put("10,000 lists in each other", field(document, nested("[", "]")));
        bulks.put("10,000 objects in each other", field(document, nested("{\"a\":", "}")));
        List<JsonPointer> lists = JsonVariations.lists(document);
        lists.forEach(list -> bulks.put("2 million objects at " + list, at(document, list, "{}", Flood.NODES)));
        bulks.put("60 MB of hotels", repeated(document, lists.getFirst(), 60 * Flood.MB));
        bulks.put("15 MB of hotels", repeated(document, lists.getFirst(), 15 * Flood.MB));
        return bulks;
    }

    @Override
    Bulk small(String document, long bytes) {
        return repeated(document, JsonVariations.lists(document).getLast(), bytes);
    }

    @Override
    Map<String, String> reaching(String document, URI elsewhere) {
        throw new Unsaid("JSON refers to nothing outside of it");
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
        return Bulk.empty()
                .then(document.substring(0, object))
                .then("\"neverHeardOf\":")
                .then(value)
                .then(",")
                .then(document.substring(object));
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
}
