package dev.staystream.supplier;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.staystream.stay.Origin;
import java.util.LinkedHashMap;
import java.util.List;

/** What a supplier answered in one go: each hotel once, with its offers, all come by in the same way. */
public record Answer(List<HotelOffers> hotels, Origin origin) {

    public Answer {
        hotels = each(hotels);
    }

    /** Suppliers tell of a hotel twice now and then; the last word on it being the newest, all must be in one. */
    private static List<HotelOffers> each(List<HotelOffers> hotels) {
        long different =
                hotels.stream().map(hotel -> hotel.hotel().code()).distinct().count();
        return different == hotels.size()
                ? List.copyOf(hotels)
                : List.copyOf(hotels.stream()
                        .collect(groupingBy(
                                hotel -> hotel.hotel().code(),
                                LinkedHashMap::new,
                                collectingAndThen(toList(), HotelOffers::together)))
                        .values());
    }
}
