package dev.staystream.catalogue;

import static java.util.Comparator.comparing;

import dev.staystream.stay.Destination.Area;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The areas of which one supplier type's hotels are known; an area within a known one is known as well. */
final class ContentAreas {

    /** Some more than there are towns of which hotels are asked; beyond it the oldest is forgotten. */
    private static final int MAX_AREAS = 10_000;

    private static final double KM_PER_DEGREE = 111.1;

    private final Map<Area, Instant> fetchedAt = new ConcurrentHashMap<>();

    /** Since when the area is known, if it is. */
    Optional<Instant> knownSince(Area area) {
        Instant exactly = fetchedAt.get(area);
        return exactly == null ? knownAround(area) : Optional.of(exactly);
    }

    private Optional<Instant> knownAround(Area area) {
        return fetchedAt.entrySet().stream()
                .filter(known -> within(area, known.getKey()))
                .map(Map.Entry::getValue)
                .max(Instant::compareTo);
    }

    /** The latitudes alone rule most circles out, and cost a tenth. */
    private static boolean within(Area inner, Area outer) {
        double spare = outer.radiusKm() - inner.radiusKm();
        double north = Math.abs(outer.centre().latitude() - inner.centre().latitude());
        return spare >= 0 && north * KM_PER_DEGREE <= spare && outer.centre().distanceKm(inner.centre()) <= spare;
    }

    /** Notes that an area was fetched. */
    void fetched(Area area, Instant when) {
        fetchedAt.put(area, when);
        if (fetchedAt.size() > MAX_AREAS) {
            fetchedAt.entrySet().stream()
                    .min(comparing(Map.Entry::getValue))
                    .ifPresent(oldest -> fetchedAt.remove(oldest.getKey()));
        }
    }
}
