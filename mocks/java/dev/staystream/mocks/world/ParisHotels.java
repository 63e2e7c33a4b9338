package dev.staystream.mocks.world;

import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The hotels of Paris as OpenStreetMap has them (see {@code world/NOTICE.md}); their rooms, ratings and missing stars are invented. */
final class ParisHotels {

    private static final Location CENTRE = new Location(48.8566, 2.3522);

    /** The box in which the extract has hotels; within it nothing is invented. */
    private static final Location SOUTH_WEST = new Location(48.815, 2.24);

    private static final Location NORTH_EAST = new Location(48.905, 2.42);

    private final List<TrueHotel> hotels;

    ParisHotels(Towns towns) {
        Town paris = towns.nearest(CENTRE);
        List<Facts> rows = Facts.table("world/paris-hotels.csv");
        this.hotels = IntStream.range(0, rows.size())
                .mapToObj(index -> hotel(HotelNumbers.REAL + index, rows.get(index), paris))
                .toList();
    }

    List<TrueHotel> all() {
        return hotels;
    }

    /** Whether a place is where only real hotels stand. */
    static boolean covers(Location place) {
        return place.latitude() > SOUTH_WEST.latitude()
                && place.latitude() < NORTH_EAST.latitude()
                && place.longitude() > SOUTH_WEST.longitude()
                && place.longitude() < NORTH_EAST.longitude();
    }

    private static TrueHotel hotel(int number, Facts row, Town paris) {
        String id = row.get("id");
        Seed seed = Seed.of(id);
        int stars = row.known("stars").map(Integer::valueOf).orElseGet(() -> InventedHotels.stars(seed));
        return new TrueHotel(
                number,
                id,
                row.get("name"),
                row.known("brand"),
                new Location(row.number("lat"), row.number("lon")),
                stars,
                InventedHotels.rating(seed, stars),
                address(row),
                row.known("phone"),
                paris);
    }

    private static Address address(Facts row) {
        String line = row.known("street")
                .map(street -> "%s %s".formatted(row.get("housenumber"), street).strip())
                .orElse("Paris");
        return new Address(line, row.known("postcode"), Optional.of("Paris"), Optional.of(new CountryCode("FR")));
    }
}
