package dev.staystream.supplier;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Goes through the children of the element a reader stands on, passing over whatever its user does not read. */
final class XmlWalk {

    private final XmlReader xml;

    private final int level;

    XmlWalk(XmlReader xml) {
        this.xml = xml;
        this.level = xml.depth();
    }

    /** The names of the children in order, the reader standing on the one just given. */
    Iterator<String> names() {
        return new Steps<>(this::step);
    }

    /** The next child's name, or null behind the last, where the element itself has been left. */
    private @Nullable String step() {
        while (xml.depth() >= level) {
            if (xml.next() == START_ELEMENT && xml.depth() == level + 1) {
                return xml.name();
            }
        }
        return null;
    }
}
