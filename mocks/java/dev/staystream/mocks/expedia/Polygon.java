package dev.staystream.mocks.expedia;

import dev.staystream.stay.Location;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The outer ring of a GeoJSON polygon that does not cross the date line. */
record Polygon(List<Location> ring) {

    static Polygon read(JsonNode geometry) {
        List<Location> ring = geometry.path("coordinates")
                .path(0)
                .valueStream()
                .map(point ->
                        new Location(point.path(1).asDouble(), point.path(0).asDouble()))
                .toList();
        if (!geometry.path("type").asString("").equals("Polygon") || ring.size() < 4) {
            throw new IllegalArgumentException("The polygon must have coordinates.");
        }
        return new Polygon(ring);
    }

    Location centre() {
        var latitudes = ring.stream().mapToDouble(Location::latitude).summaryStatistics();
        var longitudes = ring.stream().mapToDouble(Location::longitude).summaryStatistics();
        return new Location(
                (latitudes.getMin() + latitudes.getMax()) / 2, (longitudes.getMin() + longitudes.getMax()) / 2);
    }

    double radiusKm() {
        Location centre = centre();
        return ring.stream().mapToDouble(centre::distanceKm).max().orElse(0);
    }

    /** Whether a line from the point to the east crosses the ring an odd number of times. */
    boolean contains(Location point) {
        return IntStream.range(1, ring.size())
                                .filter(corner -> crosses(ring.get(corner - 1), ring.get(corner), point))
                                .count()
                        % 2
                == 1;
    }

    private static boolean crosses(Location from, Location to, Location point) {
        if (from.latitude() > point.latitude() == to.latitude() > point.latitude()) {
            return false;
        }
        double share = (point.latitude() - from.latitude()) / (to.latitude() - from.latitude());
        return point.longitude() < from.longitude() + share * (to.longitude() - from.longitude());
    }
}
