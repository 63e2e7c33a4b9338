package dev.staystream.catalogue;

import static dev.staystream.catalogue.CatalogueExamples.standing;
import static dev.staystream.stay.Examples.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which hotels the index finds: those, and only those, that looking at every single one finds. */
final class AreaIndexTests {

    private final AreaIndex index = new AreaIndex();

    private final Map<String, Location> hotels = new HashMap<>();

    @CsvSource({
        "48.8566, 2.3522, 5",
        "0, 0, 100",
        "-16.9, 179.99, 60",
        "-16.9, -180, 100",
        "65.0, 180, 100",
        "89.9, 20, 100",
        "-90, 0, 50",
        "90, 0, 0.5",
        "77.5, -40, 100"
    })
    @ParameterizedTest
    void findsWhatLookingAtEveryHotelFinds(double latitude, double longitude, double radius) {
        Location centre = new Location(latitude, longitude);
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        IntStream.range(0, 2_000).forEach(number -> stand("h" + number, near(centre, radius, random)));
        Area area = new Area(centre, radius);

        List<String> expected = hotels.entrySet().stream()
                .filter(hotel -> area.contains(hotel.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();

        assertThat(index.codesIn(area)).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void followsAHotelThatTurnsOutToStandElsewhere() {
        KnownHotel hotel = stand("1", PARIS);
        Location lyon = new Location(45.76, 4.83);

        hotel.keep(HotelPacking.pack(standing("1", lyon)));
        index.move(hotel, Optional.of(PARIS), Optional.of(lyon));

        assertThat(index.codesIn(new Area(PARIS, 100))).isEmpty();
        assertThat(index.codesIn(new Area(lyon, 1))).containsExactly("1");
    }

    private KnownHotel stand(String code, Location location) {
        KnownHotel hotel = new KnownHotel("demo", code, new HotelId(code));
        hotel.keep(HotelPacking.pack(standing(code, location)));
        index.move(hotel, Optional.empty(), Optional.of(location));
        hotels.put(code, location);
        return hotel;
    }

    /** Somewhere within about twice the radius, on whichever side of pole and date line. */
    private static Location near(Location centre, double radius, RandomGenerator random) {
        double reach = 2 * radius / 111;
        double latitude = Math.clamp(centre.latitude() + random.nextDouble(-reach, reach), -90, 90);
        double wide = Math.min(180, reach / Math.max(0.01, Math.cos(Math.toRadians(latitude))));
        double longitude = centre.longitude() + random.nextDouble(-wide, wide);
        return new Location(latitude, Math.IEEEremainder(longitude, 360));
    }
}
