package dev.staystream.supplier.contract;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** What the answers of a supplier are written in, and how those write it who do not keep to their own contract. */
public abstract sealed class Notation permits JsonNotation, XmlNotation {

    /** A document and what was done at which place of it. */
    record Variation(String place, String document) {}

    /** JSON, whose places are JSON pointers. */
    public static Notation json() {
        return new JsonNotation();
    }

    /**
     * XML, whose places are the names of elements from the root on, an attribute's with an {@code @} before it.
     *
     * @param repeated the names of elements that may stand more than once beside each other, the outermost first
     */
    public static Notation xml(List<String> repeated) {
        return new XmlNotation(repeated);
    }

    /** With things nobody knows wherever something may stand. */
    abstract String withUnknownFields(String document);

    /** The document with its numbers written in each other way there is. */
    abstract List<String> withOtherNumbers(String document);

    /** Each time without another thing. */
    abstract List<Variation> without(String document);

    /** Each time with nothing in another thing. */
    abstract List<Variation> nulled(String document);

    /** Each time with the only element of another list for the list. */
    abstract List<Variation> unlisted(String document);

    /** The document made far too large, each time in another way. */
    abstract Map<String, Bulk> floods(String document);

    /** The document with so many bytes of the smallest thing that it repeats. */
    abstract Bulk small(String document, long bytes);

    /** The document with something that is to be fetched from an address, each time in another way. */
    abstract Map<String, String> reaching(String document, URI elsewhere);
}
