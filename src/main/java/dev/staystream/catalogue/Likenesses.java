package dev.staystream.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the machine thinks of any two supplier hotels that are not plainly two; found from either. */
final class Likenesses {

    private static final Likeness[] NONE = {};

    private final Map<KnownHotel, Likeness[]> byHotel = new ConcurrentHashMap<>();

    /** All that is thought of a hotel and another. */
    List<Likeness> of(KnownHotel hotel) {
        return List.of(byHotel.getOrDefault(hotel, NONE));
    }

    /** What is thought of two hotels. */
    Optional<Likeness> between(KnownHotel one, KnownHotel other) {
        return of(one).stream().filter(likeness -> likeness.isOf(one, other)).findFirst();
    }

    /** Everything that is thought, each once. */
    Stream<Likeness> all() {
        return byHotel.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getValue()).filter(likeness -> likeness.one() == entry.getKey()));
    }

    /** Every hotel of which anything is thought. */
    Set<KnownHotel> hotels() {
        return Set.copyOf(byHotel.keySet());
    }

    /** Takes this for what is thought of the two from now on. */
    void put(Likeness newest) {
        byHotel.compute(newest.one(), (hotel, all) -> with(newest, all));
        byHotel.compute(newest.other(), (hotel, all) -> with(newest, all));
    }

    /** Forgets what was thought of the two. */
    void remove(Likeness old) {
        byHotel.computeIfPresent(old.one(), (hotel, all) -> without(old, all));
        byHotel.computeIfPresent(old.other(), (hotel, all) -> without(old, all));
    }

    private static Likeness[] with(Likeness newest, Likeness @Nullable [] all) {
        return Stream.concat(others(newest, all == null ? NONE : all), Stream.of(newest))
                .toArray(Likeness[]::new);
    }

    private static Likeness @Nullable [] without(Likeness old, Likeness[] all) {
        Likeness[] left = others(old, all).toArray(Likeness[]::new);
        return left.length == 0 ? null : left;
    }

    private static Stream<Likeness> others(Likeness of, Likeness[] all) {
        return Stream.of(all).filter(likeness -> !likeness.isOf(of.one(), of.other()));
    }
}
