package dev.staystream.supplier.ota;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element to be written, with its attributes in order. */
record OtaElement(String name, Map<String, String> attributes, List<OtaElement> children) {

    OtaElement {
        attributes = new LinkedHashMap<>(attributes);
        children = List.copyOf(children);
    }

    static OtaElement of(String name, OtaElement... children) {
        return new OtaElement(name, Map.of(), List.of(children));
    }

    static OtaElement of(String name, List<OtaElement> children) {
        return new OtaElement(name, Map.of(), children);
    }

    /** The same with one attribute more. */
    OtaElement with(String attribute, Object value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value.toString());
        return new OtaElement(name, more, children);
    }

    /** The same with these within. */
    OtaElement inside(OtaElement... elements) {
        return new OtaElement(name, attributes, List.of(elements));
    }

    /** The document with this element as its root. */
    String document() {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        write(text);
        return text.toString();
    }

    private void write(StringBuilder text) {
        text.append('<').append(name);
        attributes.forEach((attribute, value) ->
                text.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"'));
        if (children.isEmpty()) {
            text.append("/>");
            return;
        }
        text.append('>');
        children.forEach(child -> child.write(text));
        text.append("</").append(name).append('>');
    }

    /** Without the characters that XML 1.0 cannot hold in any form. */
    private static String escaped(String value) {
        return value.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
