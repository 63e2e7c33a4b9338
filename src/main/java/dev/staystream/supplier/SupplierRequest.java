package dev.staystream.supplier;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Query;
import dev.staystream.stay.Stay;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;

/**
 * What one supplier is asked: an area, or hotels by its own codes.
 *
 * @param rooms the rooms wanted, equal ones as one entry with their count
 * @param currency the currency to quote in; a supplier may answer in another
 * @param live whether a remembered answer will not do
 */
public record SupplierRequest(
        Target target, Stay stay, List<RoomsAsked> rooms, CountryCode guestCountry, Currency currency, boolean live) {

    /** Which hotels are meant. */
    public sealed interface Target {

        /** Every hotel in an area. */
        record Within(Area area) implements Target {}

        /** Hotels by the supplier's codes. */
        record Codes(List<String> codes) implements Target {

            public Codes {
                if (codes.isEmpty()) {
                    throw new IllegalArgumentException("at least one hotel code must be asked for");
                }
                codes = List.copyOf(codes);
            }
        }
    }

    /** So many rooms, each for the same guests. */
    public record RoomsAsked(Occupancy occupancy, int count) {

        public RoomsAsked {
            if (count < 1) {
                throw new IllegalArgumentException("at least one room is asked for, but was %d".formatted(count));
            }
        }
    }

    public SupplierRequest {
        if (rooms.isEmpty()) {
            throw new IllegalArgumentException("at least one room must be asked for");
        }
        rooms = List.copyOf(rooms);
    }

    /** What a query comes to for a supplier of these capabilities, equal rooms counted together. */
    public static SupplierRequest of(Query query, Capabilities capabilities, Target target, boolean live) {
        List<RoomsAsked> rooms = query.rooms().stream()
                .collect(groupingBy(room -> room, TreeMap::new, collectingAndThen(counting(), Math::toIntExact)))
                .entrySet()
                .stream()
                .map(room -> new RoomsAsked(room.getKey(), room.getValue()))
                .toList();
        return new SupplierRequest(
                target, query.stay(), rooms, query.guestCountry(), capabilities.currencyFor(query), live);
    }

    /** The same wish for other hotels. */
    public SupplierRequest at(Target other) {
        return new SupplierRequest(other, stay, rooms, guestCountry, currency, live);
    }

    /** How many rooms are wanted in all. */
    public int roomCount() {
        return rooms.stream().mapToInt(RoomsAsked::count).sum();
    }
}
