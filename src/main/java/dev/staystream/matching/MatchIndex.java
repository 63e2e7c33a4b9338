package dev.staystream.matching;

import java.util.List;

/**
 * A large catalogue of listings, in which those that may be the same as another are found fast. It learns from what it
 * holds how common words and hosts are, worldwide and around each place. Not safe for threads: one owner at a time.
 */
public final class MatchIndex {

    /** An empty index that judges with this matcher. */
    public MatchIndex(Matcher matcher) {}

    /** A listing of the index that is not plainly different from the one asked about. */
    public record Match(ListingId listing, Verdict verdict) {}

    /** Adds a listing, in place of the one of this id. */
    public void put(Listing listing) {
        throw new UnsupportedOperationException();
    }

    /** Forgets a listing, if it is known. */
    public void remove(ListingId id) {
        throw new UnsupportedOperationException();
    }

    /** How many listings it holds. */
    public int size() {
        throw new UnsupportedOperationException();
    }

    /**
     * The listings that are the same as this one or may be, the surest first; itself excepted. Listings of its own source are
     * among them.
     */
    public List<Match> matches(Listing listing) {
        throw new UnsupportedOperationException();
    }
}
