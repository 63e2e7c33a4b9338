package dev.staystream.supplier.contract;

import dev.staystream.supplier.contract.Notation.Variation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The same answer in JSON, written as suppliers write it who do not keep to their own contract. */
final class JsonVariations {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    private JsonVariations() {}

    /** With a field nobody knows in each object. */
    static String withUnknownFields(String document) {
        return everywhere(document, node -> {
            if (node instanceof ObjectNode object) {
                object.set("neverHeardOf", JSON.readTree("[1, null, {\"a\": [\"b\", {\"id\": \"c\", \"code\": \"d\"}]}, []]"));
            }
            return node;
        });
    }

    /** With text for every number. */
    static String withTextForNumbers(String document) {
        return everywhere(document, node ->
                node.isNumber() ? JsonNodeFactory.instance.stringNode(node.decimalValue().toPlainString()) : node);
    }

    /** With a number for every text that is one. */
    static String withNumbersForText(String document) {
        return everywhere(document, node -> node.isString() && NUMBER.matcher(node.stringValue()).matches()
                ? JsonNodeFactory.instance.numberNode(new BigDecimal(node.stringValue()))
                : node);
    }

    private static String everywhere(String document, UnaryOperator<JsonNode> change) {
        return JSON.writeValueAsString(changed(JSON.readTree(document), change));
    }

    private static JsonNode changed(JsonNode node, UnaryOperator<JsonNode> change) {
        switch (node) {
            case ObjectNode object ->
                List.copyOf(object.propertyNames()).forEach(name -> object.set(name, changed(object.get(name), change)));
            case ArrayNode array -> {
                for (int index = 0; index < array.size(); index++) {
                    array.set(index, changed(array.get(index), change));
                }
            }
            default -> {}
        }
        return change.apply(node);
    }

    /** Each time without another field. */
    static List<Variation> without(String document) {
        return fields(document).stream()
                .map(place -> varied(document, place, root -> parent(root, place).remove(place.last().getMatchingProperty())))
                .toList();
    }

    /** Each time with nothing for another field. */
    static List<Variation> nulled(String document) {
        return fields(document).stream()
                .map(place -> varied(document, place, root -> parent(root, place).putNull(place.last().getMatchingProperty())))
                .toList();
    }

    /** Each time with the only element of another list for the list. */
    static List<Variation> unlisted(String document) {
        return lists(document).stream()
                .filter(place -> !place.matches() && JSON.readTree(document).at(place).size() == 1)
                .map(place -> varied(document, place, root -> replace(root, place, root.at(place).get(0))))
                .toList();
    }

    private static Variation varied(String document, JsonPointer place, Consumer<JsonNode> change) {
        JsonNode root = JSON.readTree(document);
        change.accept(root);
        return new Variation(place.toString(), JSON.writeValueAsString(root));
    }

    private static ObjectNode parent(JsonNode root, JsonPointer place) {
        return (ObjectNode) root.at(place.head());
    }

    private static void replace(JsonNode root, JsonPointer place, JsonNode value) {
        switch (root.at(place.head())) {
            case ObjectNode object -> object.set(place.last().getMatchingProperty(), value);
            case ArrayNode array -> array.set(place.last().getMatchingIndex(), value);
            default -> throw new IllegalArgumentException("nothing is at %s".formatted(place));
        }
    }

    /** Where lists are, the outermost first. */
    static List<JsonPointer> lists(String document) {
        return places(document).stream()
                .filter(place -> JSON.readTree(document).at(place).isArray())
                .toList();
    }

    private static List<JsonPointer> fields(String document) {
        return places(document).stream()
                .filter(place -> !place.matches() && JSON.readTree(document).at(place.head()).isObject())
                .toList();
    }

    private static List<JsonPointer> places(String document) {
        List<JsonPointer> places = new ArrayList<>();
        collect(JSON.readTree(document), JsonPointer.empty(), places);
        return places;
    }

    private static void collect(JsonNode node, JsonPointer place, List<JsonPointer> places) {
        places.add(place);
        switch (node) {
            case ObjectNode object ->
                object.propertyNames().forEach(name -> collect(object.get(name), place.appendProperty(name), places));
            case ArrayNode array -> {
                for (int index = 0; index < array.size(); index++) {
                    collect(array.get(index), place.appendIndex(index), places);
                }
            }
            default -> {}
        }
    }

    /** The document in three parts, the middle one being what a list holds at its beginning. */
    static List<String> around(String document, JsonPointer list) {
        String mark = "\"@here@\"";
        JsonNode root = JSON.readTree(document);
        ArrayNode array = (ArrayNode) root.at(list);
        String first = array.isEmpty() ? "{}" : JSON.writeValueAsString(array.get(0));
        array.insert(0, "@here@");
        String text = JSON.writeValueAsString(root);
        int at = text.indexOf(mark);
        return List.of(text.substring(0, at), first, text.substring(at + mark.length()));
    }
}
