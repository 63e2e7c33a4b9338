package dev.staystream.place;

import dev.staystream.stay.Location;
import java.util.List;

/** Points on the earth as points in space, so that comparing distances takes no angles. */
final class Globe {

    private final double[][] points;

    Globe(List<Location> locations) {
        this.points = locations.stream().map(Globe::point).toArray(double[][]::new);
    }

    /** The place in the list of the location that is nearest to the given one; of several, the first. */
    int nearest(Location location) {
        double[] wanted = point(location);
        int nearest = 0;
        double shortest = chord(points[0], wanted);
        for (int i = 1; i < points.length; i++) {
            double chord = chord(points[i], wanted);
            if (chord < shortest) {
                nearest = i;
                shortest = chord;
            }
        }
        return nearest;
    }

    /** The square of the straight way through the earth, which grows with the distance on its surface. */
    private static double chord(double[] one, double[] other) {
        double x = one[0] - other[0];
        double y = one[1] - other[1];
        double z = one[2] - other[2];
        return x * x + y * y + z * z;
    }

    private static double[] point(Location location) {
        double latitude = Math.toRadians(location.latitude());
        double longitude = Math.toRadians(location.longitude());
        double fromAxis = Math.cos(latitude);
        return new double[] {fromAxis * Math.cos(longitude), fromAxis * Math.sin(longitude), Math.sin(latitude)};
    }
}
