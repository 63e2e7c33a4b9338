package dev.staystream.mocks.ota;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document in UTF-8, element by element, without a declaration, so that blanks may stand before it. */
final class Pen {

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();

    private final XMLStreamWriter writer;

    Pen() {
        try {
            writer = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(paper, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException error) {
            throw new IllegalStateException(error);
        }
    }

    private interface Stroke {
        void draw() throws XMLStreamException;
    }

    private Pen draw(Stroke stroke) {
        try {
            stroke.draw();
        } catch (XMLStreamException error) {
            throw new IllegalStateException(error);
        }
        return this;
    }

    /** Begins an element, with the names and values of its attributes in turn. */
    Pen begin(String name, Object... attributes) {
        return draw(() -> {
            writer.writeStartElement(name);
            write(attributes);
        });
    }

    /** An element with nothing in it. */
    Pen mark(String name, Object... attributes) {
        return draw(() -> {
            writer.writeEmptyElement(name);
            write(attributes);
        });
    }

    private void write(Object... attributes) throws XMLStreamException {
        for (int each = 0; each < attributes.length; each += 2) {
            writer.writeAttribute(attributes[each].toString(), attributes[each + 1].toString());
        }
    }

    /** An element with text in it. */
    Pen text(String name, String text) {
        return begin(name).characters(text).end();
    }

    /** Text within the element begun last. */
    Pen characters(String text) {
        return draw(() -> writer.writeCharacters(text));
    }

    /** Ends the element begun last. */
    Pen end() {
        return draw(writer::writeEndElement);
    }

    /** What has been written. */
    byte[] document() {
        draw(writer::flush);
        return paper.toByteArray();
    }
}
