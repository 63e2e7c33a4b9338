package dev.staystream.supplier;

import static java.util.Objects.requireNonNull;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Goes through the children of the element a reader stands on, passing over whatever its user does not read. */
final class XmlWalk implements Iterator<String> {

    private final XmlReader xml;

    private final int level;

    private boolean known;

    private @Nullable String upcoming;

    XmlWalk(XmlReader xml) {
        this.xml = xml;
        this.level = xml.depth();
    }

    @Override
    public boolean hasNext() {
        if (!known) {
            upcoming = step();
            known = true;
        }
        return upcoming != null;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        known = false;
        return requireNonNull(upcoming);
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
