package dev.staystream.matching;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Groups the listings of many sources into properties, so that no chain of links joins what is plainly two. */
public final class Clusters {

    private Clusters() {}

    /** The listings in groups of one property each, alone where nothing joins them; in the order of their smallest ids. */
    public static List<Set<ListingId>> of(Collection<ListingId> listings, Links links) {
        throw new UnsupportedOperationException();
    }
}
