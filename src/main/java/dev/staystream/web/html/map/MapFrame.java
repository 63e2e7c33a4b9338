package dev.staystream.web.html.map;

import dev.staystream.stay.Location;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The part of the earth that a map shows, in degrees, and where its points lie on the drawing.
 *
 * @param halfHeight from the centre to the upper edge, in degrees of latitude
 */
public record MapFrame(Location centre, double halfHeight) {

    /** How wide a map is, in units of its drawing. */
    public static final int WIDTH = 400;

    /** How high a map is, in units of its drawing. */
    public static final int HEIGHT = 480;

    private static final double KM_PER_DEGREE = 111.195;

    /** So much of the map is left empty around what it must show. */
    private static final double MARGIN = 1.15;

    private static final double LEAST_KM = 0.5;

    /** A map that reaches at least so far from a point to each side, in kilometres. */
    public static MapFrame around(Location centre, double km) {
        return new MapFrame(centre, Math.max(km, LEAST_KM) / KM_PER_DEGREE * HEIGHT / WIDTH);
    }

    /** The smallest map that shows all these points well; there is at least one. */
    public static MapFrame holding(List<Location> points) {
        double south = least(points, Location::latitude);
        double north = -least(points, point -> -point.latitude());
        double west = least(points, Location::longitude);
        double east = -least(points, point -> -point.longitude());
        Location centre = new Location((south + north) / 2, (west + east) / 2);
        double wide = (east - west) / 2 * Math.cos(Math.toRadians(centre.latitude()));
        double half = Math.max((north - south) / 2, wide * HEIGHT / WIDTH) * MARGIN;
        return new MapFrame(centre, Math.max(half, LEAST_KM / KM_PER_DEGREE));
    }

    private static double least(List<Location> points, ToDoubleFunction<Location> side) {
        return points.stream().mapToDouble(side).min().orElseThrow();
    }

    /** How far from the left a point lies, in units of the drawing. */
    public int x(Location point) {
        double east = (point.longitude() - centre.longitude()) * Math.cos(Math.toRadians(centre.latitude()));
        return (int) Math.round(WIDTH / 2.0 + east * unitsPerDegree());
    }

    /** How far from the top a point lies, in units of the drawing. */
    public int y(Location point) {
        return (int) Math.round(HEIGHT / 2.0 - (point.latitude() - centre.latitude()) * unitsPerDegree());
    }

    /** Whether a point lies on the map. */
    public boolean holds(Location point) {
        return x(point) >= 0 && x(point) <= WIDTH && y(point) >= 0 && y(point) <= HEIGHT;
    }

    /** How long a kilometre is, in units of the drawing. */
    public double unitsPerKm() {
        return unitsPerDegree() / KM_PER_DEGREE;
    }

    private double unitsPerDegree() {
        return HEIGHT / 2.0 / halfHeight;
    }
}
