package dev.staystream.supplier.hotelbeds;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Messages of Hotelbeds as trees. */
final class Trees {

    private Trees() {}

    /** A message in XML as it would be in JSON: attributes are fields, and elements in a plural are an array. */
    static JsonNode json(Element element) {
        List<Element> children = IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .forEach(attribute -> put(fields, attribute));
        if (!element.getLocalName().endsWith("s") || children.isEmpty()) {
            children.forEach(child -> fields.set(child.getLocalName(), json(child)));
            return fields;
        }
        ArrayNode elements = JsonNodeFactory.instance.arrayNode();
        children.forEach(child -> elements.add(json(child)));
        return fields.isEmpty() ? elements : fields.set(element.getLocalName(), elements);
    }

    private static void put(ObjectNode fields, Node attribute) {
        fields.put(attribute.getLocalName(), attribute.getNodeValue());
    }
}
