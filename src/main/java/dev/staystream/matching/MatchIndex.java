package dev.staystream.matching;

import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A large catalogue of listings, in which those that may be the same as another are found fast. It learns from what it
 * holds how common words and hosts are, worldwide and around each place. Not safe for threads: one owner at a time.
 */
public final class MatchIndex {

    /** As many candidates are compared in full; the most alike by a glance. */
    private static final int MOST_COMPARED = 32;

    /** Names that are alike to within this are as alike as each other. */
    private static final double AS_ALIKE = 0.02;

    private static final int NO_SLOT = -1;

    private final Matcher matcher;

    private final Commonness commonness = new Commonness();

    private final Postcodes postcodes = new Postcodes();

    private final Extent extent = new Extent();

    private final Postings postings = new Postings();

    private final Glances glances = new Glances();

    private final Map<ListingId, Integer> slots = new HashMap<>();

    private final List<@Nullable Profile> profiles = new ArrayList<>();

    private final List<Integer> free = new ArrayList<>();

    /** An empty index that judges with this matcher. */
    public MatchIndex(Matcher matcher) {
        this.matcher = matcher;
    }

    /** A listing of the index that is not plainly different from the one asked about. */
    public record Match(ListingId listing, Verdict verdict) {}

    /** Adds a listing, in place of the one of this id. */
    public void put(Listing listing) {
        remove(listing.id());
        Profile profile = matcher.profile(listing);
        int slot = slot(profile);
        slots.put(listing.id(), slot);
        glances.put(slot, profile);
        count(profile, 1);
        for (int key : Keys.keeping(profile)) {
            postings.add(key, slot);
        }
    }

    private int slot(Profile profile) {
        if (free.isEmpty()) {
            profiles.add(profile);
            return profiles.size() - 1;
        }
        int slot = free.removeLast();
        profiles.set(slot, profile);
        return slot;
    }

    /** Forgets a listing, if it is known. */
    public void remove(ListingId id) {
        Integer slot = slots.remove(id);
        if (slot != null) {
            Profile profile = requireNonNull(profiles.set(slot, null));
            count(profile, -1);
            for (int key : Keys.keeping(profile)) {
                postings.remove(key, slot);
            }
            free.add(slot);
        }
    }

    private void count(Profile profile, int change) {
        commonness.count(profile, change);
        postcodes.count(profile, change);
        extent.count(profile, change);
    }

    /** How many listings it holds. */
    public int size() {
        return slots.size();
    }

    /**
     * The listings that are the same as this one or may be, the surest first; itself excepted. Listings of its own source are
     * among them.
     */
    public List<Match> matches(Listing listing) {
        return compared(listing)
                .flatMap(comparison -> matcher.judge().unlessDifferent(comparison)
                        .map(verdict -> new Match(comparison.right().id(), verdict))
                        .stream())
                .sorted(comparingDouble((Match match) -> match.verdict().score()).reversed())
                .toList();
    }

    /** The listings that are compared with this one in full. */
    Stream<Comparison> compared(Listing listing) {
        Profile asked = matcher.profile(listing);
        Candidates candidates = new Candidates();
        for (int key : Keys.asking(asked)) {
            postings.forEach(key, candidates::hit);
        }
        int[] best = candidates.best(MOST_COMPARED, glances, asked, slots.getOrDefault(listing.id(), NO_SLOT));
        List<Comparison> compared = IntStream.of(best)
                .mapToObj(slot -> compare(asked, requireNonNull(profiles.get(slot))))
                .toList();
        compared.forEach(comparison -> comparison.rivals(rivals(comparison, compared)));
        return compared.stream();
    }

    /** How many of either source have names as alike: which of them is meant? */
    static long rivals(Comparison comparison, List<Comparison> all) {
        String source = comparison.right().id().source();
        String own = comparison.left().id().source();
        double alike = comparison.get(Feature.NAME) - AS_ALIKE;
        long rivals = 0;
        for (Comparison other : all) {
            if (other.get(Feature.NAME) >= alike && other != comparison) {
                String there = other.right().id().source();
                rivals += there.equals(source) || there.equals(own) ? 1 : 0;
            }
        }
        return rivals;
    }

    /** Counts what a listing says without keeping it, as if it were held. */
    void hear(Listing listing) {
        count(matcher.profile(listing), 1);
    }

    /** Measures any two listings by what the index has learnt. */
    Comparison compare(Listing one, Listing other) {
        return compare(matcher.profile(one), matcher.profile(other));
    }

    private Comparison compare(Profile asked, Profile candidate) {
        Telling telling = commonness.around(asked, candidate);
        Comparison comparison = new Comparison(
                asked, candidate, Comparison.context(asked, candidate, telling), hostTelling(asked, candidate));
        comparison.away(postcodes.away(asked, candidate));
        comparison.inOneTown(extent.hasInItsTown(asked) && extent.hasInItsTown(candidate));
        return comparison;
    }

    /** How telling the host of both is; hosts that differ tell nothing. */
    private double hostTelling(Profile asked, Profile candidate) {
        String host = asked.site().host();
        return host.equals(candidate.site().host()) ? commonness.host(host) : 0;
    }
}
