package dev.staystream.mocks;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What names documents use, how they nest, and whether a value is text, a number or a truth; an absent value may be any. */
record Shape(SortedSet<String> paths) {

    static Shape of(Collection<JsonNode> documents) {
        return new Shape(documents.stream()
                .flatMap(document -> paths("", document))
                .collect(toCollection(TreeSet::new)));
    }

    private static Stream<String> paths(String path, JsonNode value) {
        if (value.isObject()) {
            return value.propertyStream().flatMap(field -> paths(path + "/" + field.getKey(), field.getValue()));
        }
        return value.isArray()
                ? value.valueStream().flatMap(element -> paths(path + "[]", element))
                : Stream.of(path + " is " + kind(value));
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "a truth";
            default -> "nothing";
        };
    }

    /** What is in no document of the other shape; nothing at all fits everywhere, and anything where only nothing was seen. */
    SortedSet<String> beyond(Shape other) {
        return paths.stream()
                .filter(path -> !path.endsWith(" is nothing"))
                .filter(path -> !other.paths.contains(path))
                .filter(path -> !other.paths.contains(path.replaceAll(" is .*$", " is nothing")))
                .collect(toCollection(TreeSet::new));
    }
}
