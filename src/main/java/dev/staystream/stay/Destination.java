package dev.staystream.stay;

import java.util.List;

/** Where a stay is wanted: anywhere in an area, or in hotels named one by one. */
public sealed interface Destination {

    /** A circle around a point. */
    record Area(Location centre, double radiusKm) implements Destination {

        /** The largest circle that can be searched, in kilometres. */
        public static final double MAX_RADIUS_KM = 100;

        public Area {
            if (!(radiusKm > 0 && radiusKm <= MAX_RADIUS_KM)) {
                throw new IllegalArgumentException(
                        "a radius is above 0 and at most %s km, but was %s".formatted(MAX_RADIUS_KM, radiusKm));
            }
        }

        /** Whether a point lies within the circle. */
        public boolean contains(Location point) {
            return centre.distanceKm(point) <= radiusKm;
        }
    }

    /** Hotels by their public ids, in ascending order and each once. */
    record Hotels(List<HotelId> ids) implements Destination {

        public Hotels {
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("at least one hotel must be named");
            }
            ids = ids.stream().distinct().sorted().toList();
        }
    }
}
