package dev.staystream.supplier.contract;

import dev.staystream.supplier.contract.Notation.Variation;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The same answer in XML, written as suppliers write it who do not keep to their own contract. */
final class XmlVariations {

    private static final String UNKNOWN = "neverHeardOf";

    private static final String NAMESPACE = "xmlns";

    private XmlVariations() {}

    /** With an attribute and an element nobody knows in each element that is not mere text. */
    static String withUnknownFields(String document) {
        Document root = parsed(document);
        for (Element element : elements(root)) {
            element.setAttribute(UNKNOWN, "1");
            if (element.getTextContent().isBlank()) {
                element.insertBefore(unknown(root), element.getFirstChild());
            }
        }
        return written(root);
    }

    private static Element unknown(Document document) {
        Element unknown = document.createElement(UNKNOWN);
        Element inner = document.createElement("a");
        inner.setAttribute("Code", "d");
        inner.setTextContent("b");
        unknown.appendChild(inner);
        return unknown;
    }

    /** Each time without another element or attribute. */
    static List<Variation> without(String document) {
        return varied(document, node -> {
            switch (node) {
                case Attr attribute -> attribute.getOwnerElement().removeAttributeNode(attribute);
                default -> node.getParentNode().removeChild(node);
            }
        });
    }

    /** Each time with another element or attribute blank. */
    static List<Variation> nulled(String document) {
        return varied(document, node -> {
            switch (node) {
                case Attr attribute -> attribute.setValue("");
                default -> {
                    attributes(node).forEach(attribute -> attribute.getOwnerElement().removeAttributeNode(attribute));
                    node.setTextContent("");
                }
            }
        });
    }

    private static List<Variation> varied(String document, Consumer<Node> change) {
        return IntStream.range(0, places(parsed(document)).size())
                .mapToObj(index -> varied(parsed(document), index, change))
                .toList();
    }

    private static Variation varied(Document document, int index, Consumer<Node> change) {
        Node node = places(document).get(index);
        String place = place(node);
        change.accept(node);
        return new Variation(place, written(document));
    }

    /** All elements but the root, and all attributes but the declarations of namespaces. */
    private static List<Node> places(Document document) {
        List<Node> places = new ArrayList<>();
        for (Element element : elements(document)) {
            if (!element.isSameNode(document.getDocumentElement())) {
                places.add(element);
            }
            places.addAll(attributes(element));
        }
        return places;
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(index -> (Element) all.item(index))
                .toList();
    }

    private static List<Attr> attributes(Node element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(index -> (Attr) element.getAttributes().item(index))
                .filter(attribute -> !attribute.getName().startsWith(NAMESPACE))
                .toList();
    }

    private static String place(Node node) {
        return switch (node) {
            case Document document -> "";
            case Attr attribute -> "%s/@%s".formatted(place(attribute.getOwnerElement()), attribute.getName());
            default -> "%s/%s".formatted(place(node.getParentNode()), node.getNodeName());
        };
    }

    /** The document in three parts, the middle one being its first element of that name. */
    static List<String> around(String document, String name) {
        Document root = parsed(document);
        Node element = root.getElementsByTagName(name).item(0);
        Node parent = element.getParentNode();
        parent.insertBefore(root.createElement(UNKNOWN), element);
        parent.insertBefore(root.createElement(UNKNOWN), element.getNextSibling());
        return List.of(written(root).split("<%s/>".formatted(UNKNOWN), 3));
    }

    private static Document parsed(String document) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(document)));
        } catch (ParserConfigurationException | SAXException | IOException error) {
            throw new IllegalArgumentException(document, error);
        }
    }

    private static String written(Document document) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException error) {
            throw new IllegalStateException(error);
        }
    }
}
