package dev.staystream.matching;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;

/** Groups the listings of many sources into properties, so that no chain of links joins what is plainly two. */
public final class Clusters {

    /** Two groups are joined when their pairs, on average, are at least doubtful on the side of being the same. */
    private static final double ENOUGH = 0.5;

    private final Links links;

    private final Map<ListingId, TreeSet<ListingId>> groups = new HashMap<>();

    private Clusters(Collection<ListingId> listings, Links links) {
        this.links = links;
        listings.forEach(id -> groups.put(id, new TreeSet<>(Set.of(id))));
    }

    /** The listings in groups of one property each, alone where nothing joins them; in the order of their smallest ids. */
    public static List<Set<ListingId>> of(Collection<ListingId> listings, Links links) {
        Clusters clusters = new Clusters(listings, links);
        clusters.joinConfirmed();
        clusters.joinSame();
        return clusters.groups.values().stream()
                .distinct()
                .sorted(comparing(TreeSet::first))
                .map(Set::<ListingId>copyOf)
                .toList();
    }

    private void joinConfirmed() {
        links.confirmed().stream()
                .sorted(comparing(Pair::one).thenComparing(Pair::other))
                .filter(pair -> mayJoin(pair, 0))
                .forEach(this::join);
    }

    /** The surest first, so that what comes later is judged against all that is known by then. */
    private void joinSame() {
        links.verdicts().entrySet().stream()
                .filter(link -> link.getValue().outcome() == Outcome.SAME)
                .sorted(comparingDouble((Entry<Pair, Verdict> link) -> -link.getValue().score())
                        .thenComparing(link -> link.getKey().one())
                        .thenComparing(link -> link.getKey().other()))
                .map(Entry::getKey)
                .filter(pair -> mayJoin(pair, ENOUGH))
                .forEach(this::join);
    }

    private boolean mayJoin(Pair pair, double enough) {
        Set<ListingId> ones = groups.get(pair.one());
        Set<ListingId> others = groups.get(pair.other());
        if (ones == null || others == null || ones.contains(pair.other())) {
            return false;
        }
        double support = 0;
        for (ListingId one : ones) {
            for (ListingId other : others) {
                Pair across = new Pair(one, other);
                if (links.rejected().contains(across)) {
                    return false;
                }
                support += support(across);
            }
        }
        return enough == 0 || support / (ones.size() * others.size()) >= enough;
    }

    private double support(Pair pair) {
        Verdict verdict = links.verdicts().get(pair);
        if (verdict == null) {
            return 0;
        }
        return switch (verdict.outcome()) {
            case SAME -> 1;
            case LOOK_CLOSER -> 0.5;
            case DIFFERENT -> -1;
        };
    }

    private void join(Pair pair) {
        TreeSet<ListingId> joined = requireNonNull(groups.get(pair.one()));
        joined.addAll(requireNonNull(groups.get(pair.other())));
        joined.forEach(id -> groups.put(id, joined));
    }
}
