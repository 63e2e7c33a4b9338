package dev.staystream.web.html.hotel;

import static java.util.stream.Collectors.joining;

import dev.staystream.place.Place;
import dev.staystream.stay.Location;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.hotel.Surroundings.Spot;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Draws the surroundings of a hotel. On so small a piece of the earth a degree is of one length everywhere.
 *
 * @param unitsPerKm how many units of the drawing are a kilometre
 */
record SurroundingsDrawing(Wording wording, Location middle, double unitsPerKm) {

    /** The length of a degree of latitude in kilometres, on a sphere of the earth's mean radius. */
    private static final double KM_PER_DEGREE = 111.195;

    /** From the hotel to the upper edge, in kilometres, at the least and at the most. */
    private static final double NEAR_KM = 0.8;

    private static final double FAR_KM = 8;

    private static final int MARGIN = 24;

    /** As many points as can be told apart. */
    private static final int MOST_POINTS = 400;

    private static final List<Integer> SCALES = List.of(100, 200, 500, 1000, 2000, 5000);

    private static final int LONGEST_SCALE = 90;

    /** A drawing that reaches a little further than the centre, if that is near enough. */
    static SurroundingsDrawing reaching(Wording wording, Location middle, Location centre) {
        double reach = Math.clamp(middle.distanceKm(centre) * 1.15, NEAR_KM, FAR_KM);
        return new SurroundingsDrawing(wording, middle, (Surroundings.HEIGHT / 2.0 - MARGIN) / reach);
    }

    /** How far it reaches to each corner, in kilometres. */
    double reachKm() {
        return Math.hypot(Surroundings.WIDTH, Surroundings.HEIGHT) / 2 / unitsPerKm;
    }

    /** The drawing of a hotel, the centre it is measured from, and where others stand. */
    Surroundings draw(String hotel, Place centre, Collection<Location> others) {
        List<Location> shown = others.stream().filter(this::shows).toList();
        int metres = SCALES.reversed().stream()
                .filter(length -> units(length) <= LONGEST_SCALE)
                .findFirst()
                .orElseGet(SCALES::getFirst);
        return new Surroundings(
                wording.say("hotel.map.text", hotel, shown.size(), kilometres(middle.distanceKm(centre.location())), centre.name()),
                shown.stream().limit(MOST_POINTS).map(this::point).collect(joining()),
                Stream.of(centre).filter(place -> shows(place.location())).map(this::spot).toList(),
                metres < 1000 ? wording.say("hotel.map.metres", metres) : wording.say("hotel.map.kilometres", metres / 1000),
                units(metres),
                List.of(units(metres), 2 * units(metres)),
                "https://www.openstreetmap.org/?mlat=%1$s&mlon=%2$s#map=17/%1$s/%2$s"
                        .formatted(degrees(middle.latitude()), degrees(middle.longitude())));
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    private String kilometres(double distance) {
        return wording.number(distance, 1);
    }

    private int units(int metres) {
        return (int) Math.round(metres / 1000.0 * unitsPerKm);
    }

    private int x(Location point) {
        double east = (point.longitude() - middle.longitude()) * Math.cos(Math.toRadians(middle.latitude()));
        return (int) Math.round(Surroundings.WIDTH / 2.0 + east * KM_PER_DEGREE * unitsPerKm);
    }

    private int y(Location point) {
        double north = point.latitude() - middle.latitude();
        return (int) Math.round(Surroundings.HEIGHT / 2.0 - north * KM_PER_DEGREE * unitsPerKm);
    }

    private boolean shows(Location point) {
        return x(point) > 0 && x(point) < Surroundings.WIDTH && y(point) > 0 && y(point) < Surroundings.HEIGHT;
    }

    /** A line without length, whose round end is the point. */
    private String point(Location other) {
        return "M%d %dh0".formatted(x(other), y(other));
    }

    private Spot spot(Place place) {
        int x = x(place.location());
        return new Spot(x, y(place.location()), place.name(), x > Surroundings.WIDTH / 2 ? "end" : "start");
    }
}
