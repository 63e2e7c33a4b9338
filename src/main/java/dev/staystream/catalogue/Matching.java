package dev.staystream.catalogue;

import static java.util.stream.Collectors.toMap;

import dev.staystream.matching.Listing;
import dev.staystream.matching.MatchIndex;
import dev.staystream.matching.MatchIndex.Match;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Compares supplier hotels that are new, or better known than before, with all others: some in each round, beside the
 * searches, which never wait for it. One round at a time.
 */
final class Matching {

    /** Counted up with the matcher's weights, so that what was compared by others is compared anew. */
    static final String WEIGHTS = "2";

    /** So many hotels of the time before are taken up in place of one that is compared; they cost a fraction. */
    private static final int TAKEN_UP_PER_COMPARED = 10;

    /** No hotel is thought to be like more others than these; of more, the surest. */
    private static final int MOST_ALIKE = 10;

    private final SupplierHotels hotels;

    private final Unmatched unmatched;

    private final Opinions opinions;

    private final MatchIndex index;

    Matching(SupplierHotels hotels, Unmatched unmatched, Opinions opinions, MatchIndex index) {
        this.hotels = hotels;
        this.unmatched = unmatched;
        this.opinions = opinions;
        this.index = index;
    }

    /**
     * Compares at most so many hotels. Those of the time before are taken up first, since who is compared without them
     * would miss them.
     */
    Mono<Void> round(int most) {
        return Mono.defer(() -> {
            List<KnownHotel> before = unmatched.takeCompared(most * TAKEN_UP_PER_COMPARED);
            return before.isEmpty() ? compared(unmatched.take(most)) : each(before, this::takeUp);
        });
    }

    private Mono<Void> compared(List<KnownHotel> batch) {
        Set<KnownHotel> concerned = new HashSet<>();
        return Flux.concatDelayError(
                        each(batch, hotel -> concerned.addAll(compare(hotel))),
                        Mono.fromRunnable(() -> opinions.follow(concerned)))
                .then();
    }

    /** One hotel that cannot be read or compared keeps none of the others from it. */
    private static Mono<Void> each(List<KnownHotel> batch, Consumer<KnownHotel> work) {
        return Flux.fromIterable(batch)
                .concatMapDelayError(hotel -> Mono.fromRunnable(() -> work.accept(hotel)))
                .then();
    }

    private void takeUp(KnownHotel hotel) {
        hotel.listing(hotels.told(hotel)).ifPresent(index::put);
    }

    private Set<KnownHotel> compare(KnownHotel hotel) {
        Set<KnownHotel> concerned = hotel.listing(hotels.told(hotel))
                .map(listing -> opinions.replace(hotel, alike(hotel, listing)))
                .orElseGet(Set::of);
        hotels.compared(hotel);
        return concerned;
    }

    private Map<KnownHotel, Likeness> alike(KnownHotel hotel, Listing listing) {
        index.put(listing);
        return index.matches(listing).stream()
                .limit(MOST_ALIKE)
                .flatMap(match -> likeness(hotel, match).stream())
                .collect(toMap(likeness -> likeness.besides(hotel), likeness -> likeness, (one, other) -> one, LinkedHashMap::new));
    }

    private Optional<Likeness> likeness(KnownHotel hotel, Match match) {
        return hotels.find(match.listing().source(), match.listing().code())
                .map(other -> Likeness.of(hotel, other, match.verdict()));
    }
}
