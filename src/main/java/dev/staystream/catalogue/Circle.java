package dev.staystream.catalogue;

import dev.staystream.stay.Destination.Area;
import java.util.stream.IntStream;

/** An area made ready for trying many points against it: what depends on the area alone is computed once. */
final class Circle {

    /** The mean radius of the earth in kilometres (IUGG). */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private final double latitude;

    private final double longitude;

    private final double cosine;

    /** The angle under which the radius is seen from the centre of the earth. */
    private final double angle;

    private final double halfChordSquared;

    Circle(Area area) {
        this.latitude = Math.toRadians(area.centre().latitude());
        this.longitude = Math.toRadians(area.centre().longitude());
        this.cosine = Math.cos(latitude);
        this.angle = area.radiusKm() / EARTH_RADIUS_KM;
        this.halfChordSquared = Math.pow(Math.sin(angle / 2), 2);
    }

    /** Whether the point lies within; not-a-number lies nowhere. */
    boolean contains(double pointLatitude, double pointLongitude) {
        double other = Math.toRadians(pointLatitude);
        double north = Math.sin((other - latitude) / 2);
        double east = Math.sin((Math.toRadians(pointLongitude) - longitude) / 2);
        return north * north + cosine * Math.cos(other) * east * east <= halfChordSquared;
    }

    /** Every cell that the circle may touch. */
    IntStream cells() {
        double north = Math.toDegrees(latitude + angle);
        double south = Math.toDegrees(latitude - angle);
        double centre = Math.toDegrees(longitude);
        double halfWidth = halfWidth();
        return Cells.rows(south, north)
                .flatMap(row ->
                        Cells.columns(centre - halfWidth, centre + halfWidth).map(column -> Cells.cell(row, column)));
    }

    /** How far the circle reaches east and west in degrees of longitude: all around where it holds a pole. */
    private double halfWidth() {
        boolean holdsPole = Math.abs(latitude) + angle >= Math.PI / 2;
        return holdsPole ? 180 : Math.toDegrees(Math.asin(Math.sin(angle) / cosine));
    }
}
