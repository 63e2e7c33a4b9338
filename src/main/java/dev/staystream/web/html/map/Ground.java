package dev.staystream.web.html.map;

import static java.util.stream.Collectors.joining;

import dev.staystream.stay.Location;
import dev.staystream.web.html.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies under the pins of a map.
 *
 * @param middle the point that distances are told from, in units of the drawing
 * @param rings circles of equal distance around that point
 * @param sea a path of spots: the other hotels
 */
public record Ground(Optional<Spot> middle, List<Ring> rings, Scale scale, String sea) {

    private static final List<Double> LENGTHS = List.of(0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0);

    /** No bar of the scale is longer, in units of the drawing. */
    private static final int LONGEST = 120;

    private static final int MOST_RINGS = 3;

    /** The most other hotels that are drawn. */
    private static final int MOST_SPOTS = 600;

    /** A point of the drawing. */
    public record Spot(int x, int y) {}

    /** A circle of equal distance: its radius in units of the drawing, and how far it is, in words. */
    public record Ring(int radius, String text) {}

    /** How long a bar is, in units of the drawing, and what length on the earth it stands for, in words. */
    public record Scale(int width, String text) {}

    /** The ground of a map on which these other hotels lie. */
    public static Ground of(MapFrame frame, Optional<Location> middle, Collection<Location> others, Wording wording) {
        double length = LENGTHS.stream()
                .filter(km -> km * frame.unitsPerKm() <= LONGEST)
                .reduce((shorter, longer) -> longer)
                .orElseGet(LENGTHS::getFirst);
        return new Ground(
                middle.map(point -> new Spot(frame.x(point), frame.y(point))),
                middle.isPresent() ? rings(frame, length, wording) : List.of(),
                new Scale((int) Math.round(length * frame.unitsPerKm()), distance(length, wording)),
                sea(frame, others));
    }

    private static List<Ring> rings(MapFrame frame, double length, Wording wording) {
        return Stream.iterate(length, km -> km + length)
                .limit(MOST_RINGS)
                .map(km -> new Ring((int) Math.round(km * frame.unitsPerKm()), distance(km, wording)))
                .toList();
    }

    private static String distance(double km, Wording wording) {
        return km < 1
                ? wording.say("map.metres", Math.round(km * 1000))
                : wording.say("map.kilometres", Math.round(km));
    }

    private static String sea(MapFrame frame, Collection<Location> others) {
        return others.stream()
                .filter(frame::holds)
                .limit(MOST_SPOTS)
                .map(point -> "M%d %dh0".formatted(frame.x(point), frame.y(point)))
                .distinct()
                .collect(joining());
    }
}
