package dev.staystream.catalogue;

import static java.util.Comparator.comparing;

import dev.staystream.stay.HotelId;
import java.util.Comparator;
import java.util.List;

/**
 * Supplier hotels that are one hotel, in the order of their own ids. The first gives its id to all, so that the id is the
 * same in whatever order, on whichever machine they were joined; and since every id ever shown is some supplier hotel's
 * own, each leads for ever to the hotel that one is a part of.
 */
record JoinedHotel(List<KnownHotel> sources) {

    private static final Comparator<KnownHotel> BY_OWN_ID = comparing(KnownHotel::own);

    JoinedHotel {
        if (sources.size() < 2) {
            throw new IllegalArgumentException("two are joined at least, but were %s".formatted(sources));
        }
        sources = sources.stream().sorted(BY_OWN_ID).toList();
    }

    /** The id it is shown under. */
    HotelId id() {
        return sources.getFirst().own();
    }
}
