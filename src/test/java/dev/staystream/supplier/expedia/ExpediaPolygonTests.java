package dev.staystream.supplier.expedia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import dev.staystream.supplier.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An area becomes a polygon that the contract takes and that holds all of it. */
final class ExpediaPolygonTests {

    @CsvSource({"-33.87, 151.21, 20", "0, 0, 1", "48.8566, 2.3522, 5", "64.15, -21.94, 100"})
    @ParameterizedTest
    void holdsTheCircleAndLittleMore(double latitude, double longitude, double radiusKm) {
        Location centre = new Location(latitude, longitude);

        List<Location> ring = ring(ExpediaPolygon.around(new Area(centre, radiusKm)));

        assertThat(ring)
                .allSatisfy(corner -> assertThat(centre.distanceKm(corner)).isBetween(radiusKm, radiusKm * 1.005));
        assertThat(ring.getFirst()).isEqualTo(ring.getLast());
        assertThat(ring).hasSizeBetween(5, 2000);
    }

    @Test
    void goesAroundCounterclockwise() {
        List<Location> ring = ring(ExpediaPolygon.around(new Area(new Location(48.8566, 2.3522), 5)));

        double twiceTheArea = 0;
        for (int corner = 1; corner < ring.size(); corner++) {
            Location from = ring.get(corner - 1);
            Location to = ring.get(corner);
            twiceTheArea += from.longitude() * to.latitude() - to.longitude() * from.latitude();
        }
        assertThat(twiceTheArea).isPositive();
    }

    @Test
    void isAGeometryWithLongitudeFirst() {
        String json = ExpediaPolygon.around(new Area(new Location(48.8566, 2.3522), 5));

        assertThat(json)
                .startsWith("{\"type\":\"Polygon\",\"coordinates\":[[[2.3522")
                .endsWith("]]]}");
    }

    @Test
    void endsAtTheMeridianWhereTheDateChanges() {
        List<Location> ring = ring(ExpediaPolygon.around(new Area(new Location(-16.8, 179.97), 20)));

        assertThat(ring.stream().mapToDouble(Location::longitude).max().orElseThrow())
                .isEqualTo(180, within(1e-9));
        assertThat(ring.stream().mapToDouble(Location::longitude).min().orElseThrow())
                .isGreaterThan(179);
    }

    private static List<Location> ring(String json) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8), geometry -> {
            List<Location> ring = new ArrayList<>();
            for (String field : geometry.fields()) {
                if (field.equals("coordinates")) {
                    geometry.elements().forEach(outer -> outer.elements().forEach(point -> ring.add(location(point))));
                }
            }
            return ring;
        });
    }

    private static Location location(JsonReader point) {
        List<Double> numbers = new ArrayList<>();
        for (JsonReader number : point.elements()) {
            numbers.add(Double.valueOf(number.text()));
        }
        return new Location(numbers.get(1), numbers.get(0));
    }
}
