package dev.staystream.catalogue;

import dev.staystream.catalogue.Ruling.Kind;
import dev.staystream.stay.HotelId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What people decided about supplier hotels: the newest word on any two, found from either. */
final class Rulings {

    /** As far as the clocks of machines may be apart. */
    private static final Duration APART = Duration.ofMinutes(1);

    private final Map<HotelId, Map<HotelId, Ruling>> byHotel = new ConcurrentHashMap<>();

    private volatile Instant newest = Instant.EPOCH.plus(APART);

    /** Every hotel about which anything was ever decided. */
    Set<HotelId> hotels() {
        return Set.copyOf(byHotel.keySet());
    }

    /** Everything that holds about a hotel, with another or itself. */
    Collection<Ruling> of(HotelId hotel) {
        return byHotel.getOrDefault(hotel, Map.of()).values().stream()
                .filter(ruling -> ruling.kind() != Kind.WITHDRAWN)
                .toList();
    }

    /** What holds between two hotels. */
    Optional<Ruling> between(HotelId one, HotelId other) {
        return of(one).stream().filter(ruling -> ruling.besides(one).equals(other)).findFirst();
    }

    /** Whether the machine has no say about a hotel. */
    boolean pins(HotelId hotel) {
        return byHotel.containsKey(hotel) && between(hotel, hotel).isPresent();
    }

    /** Since when a decision of another machine may be unknown here. */
    Instant unknownSince() {
        return newest.minus(APART);
    }

    /** A time that is later than that of all decisions known, as exact as the databases keep it. */
    Instant later(Instant now) {
        Instant next = newest.plus(1, ChronoUnit.MICROS);
        Instant exact = now.truncatedTo(ChronoUnit.MICROS);
        return exact.isBefore(next) ? next : exact;
    }

    /** Takes over a decision, unless a newer one on the same two is known; whether it was news. */
    synchronized boolean put(Ruling ruling) {
        Ruling known = byHotel.getOrDefault(ruling.one(), Map.of()).get(ruling.other());
        if (known != null && !known.at().isBefore(ruling.at())) {
            return false;
        }
        note(ruling.one(), ruling.other(), ruling);
        note(ruling.other(), ruling.one(), ruling);
        newest = ruling.at().isAfter(newest) ? ruling.at() : newest;
        return true;
    }

    private void note(HotelId hotel, HotelId other, Ruling ruling) {
        byHotel.computeIfAbsent(hotel, id -> new ConcurrentHashMap<>()).put(other, ruling);
    }
}
