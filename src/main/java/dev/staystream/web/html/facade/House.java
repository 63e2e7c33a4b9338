package dev.staystream.web.html.facade;

import static java.util.stream.Collectors.joining;

import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A drawn house that stands on a street, in SVG.
 *
 * @param middle where it stands
 * @param bays how many windows are in a row
 * @param lit how many of five windows have light on
 * @param random decides what light is on, and what roof it has
 */
record House(int middle, int storeys, int bays, int bay, int lit, SplittableRandom random) {

    /** Where houses meet the street, in units of the drawing. */
    static final int GROUND = 196;

    private static final int ENTRANCE = 36;

    private static final int TALL = 4;

    int left() {
        return middle - width() / 2;
    }

    int width() {
        return bays * bay + 14;
    }

    int storey() {
        return storeys > TALL ? 22 : 26;
    }

    private int top() {
        return GROUND - ENTRANCE - storeys * storey();
    }

    private int x(int number) {
        return middle - (bays - 1) * bay / 2 + number * bay;
    }

    String draw() {
        return walls() + each(storeys, this::floor) + each(bays, this::entrance) + roof();
    }

    private String walls() {
        return """
            <path class="w" d="M%1$d %2$dh%3$dV%4$dh-%3$dz"/><path class="d" opacity=".6" d="M%5$d %2$dh9V%4$dh-9z"/>\
            <path class="t" d="M%6$d %7$dh%8$dv3h-%8$dz"/>\
            """.formatted(
                left(), top(), width(), GROUND, left() + width() - 9, left() - 2, GROUND - ENTRANCE, width() + 4);
    }

    private String floor(int floor) {
        int y = top() + 6 + floor * storey();
        return each(bays, number -> window(x(number), y));
    }

    private String window(int x, int y) {
        return "<use href=\"#%s\" x=\"%d\" y=\"%d\"/>".formatted(random.nextInt(5) < lit ? "y" : "x", x, y);
    }

    private String entrance(int number) {
        int x = x(number);
        int y = GROUND - ENTRANCE + 10;
        String front = number == bays / 2
                ? "<path class=\"a\" d=\"M%d %dh16v26h-16z\"/><path class=\"l\" d=\"M%d %dh10v8h-10z\"/>"
                        .formatted(x - 8, y, x - 5, y + 3)
                : "<path class=\"l\" d=\"M%d %dh16v18h-16z\"/>".formatted(x - 8, y);
        return front + awning(x, y - 4);
    }

    private static String awning(int x, int y) {
        return """
            <path class="a" d="M%d %dh22l2 7h-26z"/><path class="t" opacity=".55" d="M%d %dh5v7h-6zM%d %dh5l1 7h-6z"/>\
            """.formatted(x - 11, y, x - 6, y, x + 2, y);
    }

    private String roof() {
        return switch (random.nextInt(3)) {
            case 0 -> mansard();
            case 1 -> flatRoof();
            default -> gable();
        };
    }

    private String flatRoof() {
        return "<path class=\"r\" d=\"M%1$d %2$dh%3$dv-5h-%3$dz\"/><path class=\"d\" d=\"M%4$d %5$dh26v-9h-26z\"/>"
                .formatted(left() - 3, top(), width() + 6, left() + 14, top() - 5);
    }

    private String gable() {
        return "<path class=\"r\" d=\"M%1$d %2$dl%3$d -24 %3$d 24z\"/><path class=\"d\" d=\"M%4$d %5$dh9v-18h-9z\"/>"
                .formatted(left() - 5, top(), width() / 2 + 5, left() + width() / 4, top() - 6);
    }

    private String mansard() {
        return "<path class=\"r\" d=\"M%d %dl9 -24h%dl9 24z\"/>".formatted(left() - 3, top(), width() - 12)
                + each(bays, this::dormer);
    }

    private String dormer(int number) {
        return """
            <path class="t" d="M%d %dv-11a6 6 0 0 1 12 0v11z"/><path class="%s" d="M%d %dv-9a4 4 0 0 1 8 0v9z"/>\
            """.formatted(x(number) - 6, top() - 3, random.nextInt(3) == 0 ? "l" : "g", x(number) - 4, top() - 4);
    }

    private static String each(int count, IntFunction<String> drawing) {
        return IntStream.range(0, count).mapToObj(drawing).collect(joining());
    }
}
