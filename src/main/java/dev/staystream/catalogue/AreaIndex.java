package dev.staystream.catalogue;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which hotels of one supplier type stand where; a reference per hotel and an array per cell in which any stands. */
final class AreaIndex {

    private static final KnownHotel[] NONE = {};

    private final Map<Integer, KnownHotel[]> cells = new ConcurrentHashMap<>();

    /** The codes of all hotels within the area, in their own order, so that equal areas become equal requests. */
    List<String> codesIn(Area area) {
        return hotelsIn(area).map(KnownHotel::code).sorted().toList();
    }

    /** All hotels within the area. */
    Stream<KnownHotel> hotelsIn(Area area) {
        Circle circle = new Circle(area);
        return circle.cells()
                .mapToObj(cell -> cells.getOrDefault(cell, NONE))
                .flatMap(Arrays::stream)
                .filter(hotel -> hotel.isIn(circle));
    }

    /** Notes that a hotel stands elsewhere than before, or for the first time anywhere; called for a hotel once at a time. */
    void move(KnownHotel hotel, Optional<Location> from, Optional<Location> to) {
        Optional<Integer> before = from.map(Cells::of);
        Optional<Integer> now = to.map(Cells::of);
        if (!before.equals(now)) {
            now.ifPresent(cell -> cells.compute(cell, (number, there) -> with(there, hotel)));
            before.ifPresent(cell -> cells.computeIfPresent(cell, (number, there) -> without(there, hotel)));
        }
    }

    private static KnownHotel[] with(KnownHotel @Nullable [] there, KnownHotel hotel) {
        return Stream.concat(Stream.of(there == null ? NONE : there), Stream.of(hotel))
                .toArray(KnownHotel[]::new);
    }

    private static KnownHotel @Nullable [] without(KnownHotel[] there, KnownHotel hotel) {
        return there.length == 1
                ? null
                : Stream.of(there).filter(other -> other != hotel).toArray(KnownHotel[]::new);
    }
}
