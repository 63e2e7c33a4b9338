package dev.staystream.stay;

import static java.util.Collections.unmodifiableSortedSet;

import java.util.Currency;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What identifies a search: where, when, for whom, and which suppliers; two equal queries share one event log.
 *
 * @param rooms one occupancy per room asked, 1 to 8 of them, kept in one order so that equal wishes are equal queries
 * @param guestCountry the guests' country of residence, which changes prices
 * @param currency the currency totals are wanted in
 * @param suppliers the only suppliers to ask, or empty for all
 */
public record Query(
        Destination destination,
        Stay stay,
        List<Occupancy> rooms,
        CountryCode guestCountry,
        Currency currency,
        SortedSet<SupplierId> suppliers) {

    /** The most rooms one search can ask for (Expedia Rapid: 8). */
    public static final int MAX_ROOMS = 8;

    public Query {
        if (rooms.isEmpty() || rooms.size() > MAX_ROOMS) {
            throw new IllegalArgumentException("1 to %d rooms, but was %d".formatted(MAX_ROOMS, rooms.size()));
        }
        rooms = rooms.stream().sorted().toList();
        suppliers = unmodifiableSortedSet(new TreeSet<>(suppliers));
    }
}
