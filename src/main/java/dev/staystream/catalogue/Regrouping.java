package dev.staystream.catalogue;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.staystream.catalogue.Ruling.Kind;
import dev.staystream.matching.Clusters;
import dev.staystream.matching.Links;
import dev.staystream.matching.ListingId;
import dev.staystream.matching.Outcome;
import dev.staystream.matching.Pair;
import dev.staystream.matching.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works out which supplier hotels are one, from what the machine thinks and what people decided, wherever either has
 * changed. A person's word always stands before the machine's; the outcome follows from what is thought and decided
 * alone, not from the order in which it came to be known.
 */
final class Regrouping {

    /** More than any hotel has sources; beyond it something is wrong, and what is shown stays as it is. */
    private static final int MAX_CONNECTED = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Regrouping.class);

    private final SupplierHotels hotels;

    private final Likenesses likenesses;

    private final Rulings rulings;

    private final Joins joins;

    Regrouping(SupplierHotels hotels, Likenesses likenesses, Rulings rulings, Joins joins) {
        this.hotels = hotels;
        this.likenesses = likenesses;
        this.rulings = rulings;
        this.joins = joins;
    }

    /** Shows every hotel of which anything is thought or decided as what it is. */
    void everywhere() {
        Stream<KnownHotel> decided = rulings.hotels().stream().flatMap(id -> hotels.find(id).stream());
        around(Stream.concat(likenesses.hotels().stream(), decided).toList());
    }

    /** Shows these hotels, and all that are connected with them, as what they are by now. */
    synchronized void around(Collection<KnownHotel> changed) {
        Set<KnownHotel> done = new HashSet<>();
        List<List<KnownHotel>> groups = new ArrayList<>();
        for (KnownHotel hotel : changed) {
            if (!done.contains(hotel)) {
                Set<KnownHotel> connected = connected(hotel);
                done.addAll(connected);
                groups.addAll(grouped(connected));
            }
        }
        joins.show(groups);
    }

    private Set<KnownHotel> connected(KnownHotel hotel) {
        Set<KnownHotel> connected = new HashSet<>(Set.of(hotel));
        Queue<KnownHotel> open = new ArrayDeque<>(connected);
        while (!open.isEmpty() && connected.size() <= MAX_CONNECTED) {
            neighbours(open.remove()).filter(connected::add).forEach(open::add);
        }
        return connected;
    }

    private Stream<KnownHotel> neighbours(KnownHotel hotel) {
        Stream<KnownHotel> alike = thought(hotel)
                .filter(likeness -> likeness.outcome() == Outcome.SAME)
                .map(likeness -> likeness.besides(hotel));
        Stream<KnownHotel> decided = rulings.of(hotel.own()).stream()
                .filter(ruling -> ruling.kind() == Kind.ONE)
                .flatMap(ruling -> hotels.find(ruling.besides(hotel.own())).stream());
        return Stream.of(alike, decided, hotel.sources().stream()).flatMap(identity());
    }

    /** What the machine thinks of a hotel, where it has a say. */
    private Stream<Likeness> thought(KnownHotel hotel) {
        return likenesses.of(hotel).stream()
                .filter(likeness -> !rulings.pins(likeness.one().own())
                        && !rulings.pins(likeness.other().own()));
    }

    private List<List<KnownHotel>> grouped(Set<KnownHotel> connected) {
        if (connected.size() > MAX_CONNECTED) {
            LOG.warn("more than {} supplier hotels are connected with {}", MAX_CONNECTED, connected.iterator().next());
            return List.of();
        }
        Map<ListingId, KnownHotel> byListing = connected.stream().collect(toMap(KnownHotel::listingId, identity()));
        return Clusters.of(byListing.keySet(), links(connected)).stream()
                .map(group -> group.stream()
                        .map(id -> requireNonNull(byListing.get(id)))
                        .toList())
                .toList();
    }

    private Links links(Set<KnownHotel> connected) {
        Map<Pair, Verdict> verdicts = new HashMap<>();
        connected.stream()
                .flatMap(this::thought)
                .filter(likeness -> connected.contains(likeness.one()) && connected.contains(likeness.other()))
                .forEach(likeness -> verdicts.put(
                        new Pair(likeness.one().listingId(), likeness.other().listingId()),
                        new Verdict(likeness.weight(), likeness.score(), List.of())));
        return new Links(verdicts, decided(connected, Kind.ONE), decided(connected, Kind.TWO));
    }

    private Set<Pair> decided(Set<KnownHotel> connected, Kind kind) {
        return connected.stream()
                .flatMap(hotel -> rulings.of(hotel.own()).stream())
                .filter(ruling -> ruling.kind() == kind)
                .flatMap(ruling -> pair(ruling).stream())
                .collect(toSet());
    }

    private Optional<Pair> pair(Ruling ruling) {
        return hotels.find(ruling.one())
                .flatMap(one -> hotels.find(ruling.other()).map(other -> new Pair(one.listingId(), other.listingId())));
    }
}
