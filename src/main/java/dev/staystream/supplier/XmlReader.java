package dev.staystream.supplier;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import dev.staystream.stay.NoAnswer;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a supplier's XML event by event, straight into what is wanted. It forgives what suppliers get wrong: names go
 * without their prefixes, elements and attributes that nobody asks for are passed over, and blank text is nothing.
 * Document types are refused, so that there are no entities to expand or to fetch; depth, events and lengths are bounded.
 *
 * <p>Standing on an element, a caller reads its attributes first, and then either its children or its text.
 */
public final class XmlReader {

    /** Bounds no honest answer comes near: OpenTravel's deepest answer nests 20 elements. */
    private static final int MAX_DEPTH = 100;

    private static final int MAX_EVENTS = 4_000_000;

    private static final int MAX_TEXT = 1_000_000;

    /** More digits than any price has; beyond it arithmetic itself becomes an attack. */
    private static final int MAX_DIGITS = 40;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader parser;

    private int depth;

    private int events;

    private boolean broken;

    private XmlReader(XMLStreamReader parser) {
        this.parser = parser;
    }

    /** The platform's own, whatever other parser may lie on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched from elsewhere");
        });
        return factory;
    }

    /**
     * Reads one whole document by the given function, the reader standing on its root; fails with
     * {@link SupplierException} as unreadable where the text is not XML, ends too early, has a document type, or goes
     * beyond the bounds. Its encoding is the one it declares.
     */
    public static <T extends @Nullable Object> T read(byte[] xml, Function<XmlReader, T> document) {
        try {
            XmlReader reader = new XmlReader(FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml)));
            while (reader.next() != START_ELEMENT) {}
            T result = document.apply(reader);
            while (reader.next() != END_DOCUMENT) {}
            return result;
        } catch (XMLStreamException error) {
            throw unreadable("not readable as XML");
        }
    }

    private static SupplierException unreadable(String detail) {
        return new SupplierException(NoAnswer.UNREADABLE, detail);
    }

    private SupplierException expected(String what) {
        return unreadable("%s was expected in line %d"
                .formatted(what, parser.getLocation().getLineNumber()));
    }

    /** The next event, as long as nothing exceeds the bounds. */
    int next() {
        if (broken) {
            throw expected("XML");
        }
        broken = true;
        int event = event();
        depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
        boolean refused = event == DTD || event == ENTITY_REFERENCE;
        if (refused || depth > MAX_DEPTH || ++events > MAX_EVENTS) {
            throw expected("no document type, entity or endless document");
        }
        broken = false;
        return event;
    }

    private int event() {
        try {
            return parser.next();
        } catch (XMLStreamException error) {
            throw expected("XML");
        }
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** The name of the element, without its prefix. */
    public String name() {
        return parser.getLocalName();
    }

    /** The names of an element's children in order, the reader standing on the one just given. */
    public Iterable<String> children() {
        return () -> new XmlWalk(this).names();
    }

    /** An attribute by its name, or null where it is absent or blank. */
    public @Nullable String attribute(String name) {
        String value = parser.getAttributeValue(null, name);
        if (value != null && value.length() > MAX_TEXT) {
            throw expected("a shorter attribute");
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** An attribute by its name, or the alternative. */
    public String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The exact number in an attribute, or null where there is none; other text fails as unreadable. */
    public @Nullable BigDecimal decimal(String attribute) {
        String text = attribute(attribute);
        return text == null ? null : number(text);
    }

    private BigDecimal number(String text) {
        try {
            BigDecimal number = new BigDecimal(text.length() > MAX_DIGITS ? "" : text);
            if (number.precision() <= MAX_DIGITS && Math.abs(number.scale()) <= MAX_DIGITS) {
                return number;
            }
        } catch (NumberFormatException error) {
            throw expected("a number");
        }
        throw expected("a number");
    }

    /** The whole number in an attribute, or the alternative where there is none; other text fails as unreadable. */
    public int integer(String attribute, int otherwise) {
        BigDecimal number = decimal(attribute);
        if (number == null) {
            return otherwise;
        }
        int whole = number.intValue();
        if (number.compareTo(BigDecimal.valueOf(whole)) != 0) {
            throw expected("a whole number");
        }
        return whole;
    }

    /** Whether an attribute is {@code true} or {@code 1}. */
    public boolean isTrue(String attribute) {
        String text = attribute(attribute);
        return "true".equalsIgnoreCase(text) || "1".equals(text);
    }

    /** The text of the element and of all within it, or null where it is blank; the element is then left. */
    public @Nullable String text() {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            int event = next();
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                text.append(parser.getText());
            }
            if (text.length() > MAX_TEXT) {
                throw expected("shorter text");
            }
        }
        return text.isEmpty() || text.toString().isBlank() ? null : text.toString().strip();
    }
}
