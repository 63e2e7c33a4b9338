package dev.staystream.supplier.expedia;

import static java.util.stream.Collectors.joining;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A polygon just around a circle, as GeoJSON (RFC 7946): one closed ring, counterclockwise, longitude first.
 *
 * <p>The contract takes a single polygon, so that it ends at the 180th meridian where the circle does not.
 */
final class ExpediaPolygon {

    private static final int CORNERS = 36;

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private ExpediaPolygon() {}

    static String around(Area area) {
        double angle = area.radiusKm() / EARTH_RADIUS_KM / Math.cos(Math.PI / CORNERS);
        return IntStream.rangeClosed(0, CORNERS)
                .mapToObj(corner -> corner(area.centre(), angle, -2 * Math.PI * (corner % CORNERS) / CORNERS))
                .collect(joining(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}"));
    }

    /** Where a great circle from the centre leads; angle and bearing in radians. */
    private static String corner(Location centre, double angle, double bearing) {
        double latitude = Math.toRadians(centre.latitude());
        double sine = Math.sin(latitude) * Math.cos(angle) + Math.cos(latitude) * Math.sin(angle) * Math.cos(bearing);
        double east = Math.atan2(
                Math.sin(bearing) * Math.sin(angle) * Math.cos(latitude), Math.cos(angle) - Math.sin(latitude) * sine);
        double longitude = Math.clamp(centre.longitude() + Math.toDegrees(east), -180, 180);
        return String.format(Locale.ROOT, "[%.6f,%.6f]", longitude, Math.toDegrees(Math.asin(sine)));
    }
}
