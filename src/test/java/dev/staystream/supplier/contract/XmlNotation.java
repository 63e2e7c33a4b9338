package dev.staystream.supplier.contract;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What suppliers, and those who pretend to be, do to XML. */
final class XmlNotation extends Notation {

    /** Each ten of the one before, so that the last is a billion. */
    private static final int LAUGHS = 9;

    private final List<String> repeated;

    XmlNotation(List<String> repeated) {
        this.repeated = List.copyOf(repeated);
    }

    @Override
    String withUnknownFields(String document) {
        return XmlVariations.withUnknownFields(document);
    }

    @Override
    List<String> withOtherNumbers(String document) {
        throw new Unsaid("XML has no numbers, only text");
    }

    @Override
    List<Variation> without(String document) {
        return XmlVariations.without(document);
    }

    @Override
    List<Variation> nulled(String document) {
        return XmlVariations.nulled(document);
    }

    @Override
    List<Variation> unlisted(String document) {
        throw new Unsaid("in XML a list of one is written like one");
    }

    @Override
    Map<String, Bulk> floods(String document) {
        Map<String, Bulk> bulks = new LinkedHashMap<>();
        bulks.put("15 MB of text", child(document, element(Bulk.empty().then("a", 15 * Flood.MB))));
        bulks.put("15 MB in an attribute", attribute(document, Bulk.empty().then("a", 15 * Flood.MB)));
        bulks.put("15 MB in a name", child(document, Bulk.empty().then("<").then("a", 15 * Flood.MB).then("/>")));
        bulks.put("15 MB in a comment", child(document, Bulk.empty().then("<!--").then("a", 15 * Flood.MB).then("-->")));
        bulks.put("100,000 attributes", attributes(document));
        bulks.put("2 million elements", child(document, element(Bulk.empty().then("<a/>", Flood.NODES))));
        bulks.put("10,000 elements in each other", child(document, Bulk.empty().then("<a>", 10_000).then("</a>", 10_000)));
        bulks.put("a billion laughs", Bulk.empty().then(laughing(document)));
        bulks.put("60 MB of entities", child(document, element(Bulk.empty().then("&lt;", 15 * Flood.MB))));
        repeated.forEach(name -> {
            bulks.put("2 million of " + name, at(document, name, "<%s/>".formatted(name), Flood.NODES));
            bulks.put("15 MB of " + name, filled(document, name, 15 * Flood.MB));
        });
        bulks.put("60 MB of " + repeated.getFirst(), filled(document, repeated.getFirst(), 60 * Flood.MB));
        return bulks;
    }

    @Override
    Bulk small(String document, long bytes) {
        return filled(document, repeated.getLast(), bytes);
    }

    @Override
    Map<String, String> reaching(String document, URI elsewhere) {
        String root = document.substring(1, document.indexOf(' '));
        return Map.of(
                "a document type", "<!DOCTYPE %s SYSTEM \"%s\">%s".formatted(root, elsewhere, document),
                "an entity", declaring(root, "<!ENTITY e SYSTEM \"%s\">".formatted(elsewhere), mentioning(document, "&e;")),
                "a parameter", declaring(root, "<!ENTITY %% p SYSTEM \"%s\"> %%p;".formatted(elsewhere), document));
    }

    private static String laughing(String document) {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
        IntStream.rangeClosed(1, LAUGHS)
                .forEach(level -> entities.append(
                        "<!ENTITY e%d \"%s\">".formatted(level, "&e%d;".formatted(level - 1).repeat(10))));
        String root = document.substring(1, document.indexOf(' '));
        return declaring(root, entities.toString(), mentioning(document, "&e%d;".formatted(LAUGHS)));
    }

    private static String declaring(String root, String declarations, String document) {
        return "<!DOCTYPE %s [%s]>%s".formatted(root, declarations, document);
    }

    private static String mentioning(String document, String entity) {
        int content = document.indexOf('>') + 1;
        return "%s<neverHeardOf>%s</neverHeardOf>%s".formatted(document.substring(0, content), entity, document.substring(content));
    }

    private static Bulk element(Bulk content) {
        return Bulk.empty().then("<neverHeardOf>").then(content).then("</neverHeardOf>");
    }

    /** The document with something at the head of its root. */
    private static Bulk child(String document, Bulk child) {
        int content = document.indexOf('>') + 1;
        return Bulk.empty().then(document.substring(0, content)).then(child).then(document.substring(content));
    }

    private static Bulk attribute(String document, Bulk value) {
        return child(document, Bulk.empty().then("<neverHeardOf a=\"").then(value).then("\"/>"));
    }

    private static Bulk attributes(String document) {
        StringBuilder element = new StringBuilder("<neverHeardOf");
        IntStream.range(0, 100_000).forEach(number -> element.append(" a%d=\"\"".formatted(number)));
        return child(document, Bulk.empty().then(element.append("/>").toString()));
    }

    private static Bulk filled(String document, String name, long bytes) {
        String element = XmlVariations.around(document, name).get(1);
        return at(document, name, element, bytes / element.length());
    }

    private static Bulk at(String document, String name, String element, long times) {
        List<String> parts = XmlVariations.around(document, name);
        return Bulk.empty()
                .then(parts.getFirst())
                .then(element, times)
                .then(parts.get(1))
                .then(parts.getLast());
    }
}
