package dev.staystream.web.html.facade;

import java.util.SplittableRandom;

/**
 * A drawn street with a hotel, the same for the same hotel: its storeys by its stars, its colour
 * by its district, its lights by how much is free, everything else by its id. It is no
 * likeness, but it makes a list pleasant, and easy to find one's way in.
 */
final class Facade {

    private static final int WIDTH = 380;

    private static final int UNKNOWN_STOREYS = 3;

    private static final int MOST_STOREYS = 6;

    private final SplittableRandom random;

    private final Palette palette;

    private final House house;

    /**
     * The street of a hotel of so many stars.
     *
     * @param district what the houses of one district share, which is their colour
     * @param lit how many of five windows have light on
     */
    Facade(String hotel, int stars, String district, int lit) {
        random = seeded(hotel);
        SplittableRandom colours = district.isEmpty() ? random : seeded(district);
        palette = Palette.of(random.nextInt(60), colours.nextInt(63));
        int storeys = stars == 0 ? UNKNOWN_STOREYS : Math.clamp(stars + 1, 2, MOST_STOREYS);
        house = new House(WIDTH / 2, storeys, random.nextInt(3, 6), random.nextInt(30, 36), lit, random);
    }

    private static SplittableRandom seeded(String text) {
        return new SplittableRandom(text.hashCode() * 0x9E3779B97F4A7C15L);
    }

    /** The drawing as an SVG document, which knows day and night. */
    String draw() {
        WindowKind[] kinds = WindowKind.values();
        String windows = kinds[random.nextInt(kinds.length)].definitions(house.storey() - 10);
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 380 214" preserveAspectRatio="xMidYMax slice">\
            <style>%s@media(prefers-color-scheme:dark){%s}</style><defs><linearGradient id="k" x2="0" y2="1">\
            <stop class="s"/><stop class="h" offset=".85"/></linearGradient>%s</defs>%s%s%s%s</svg>\
            """.formatted(
                        palette.rules(false),
                        palette.night().rules(true),
                        windows,
                        sky(),
                        neighbours(),
                        house.draw(),
                        street());
    }

    private String sky() {
        int sun = WIDTH / 2 + (random.nextBoolean() ? 1 : -1) * (house.width() / 2 + 16);
        return """
            <path fill="url(#k)" d="M0 0h380v214H0z"/><circle class="o" cx="%d" cy="%d" r="13" opacity=".85"/>\
            <path class="f" opacity=".45" d="M0 %dh46v-14h34v8h26v-22h32v16h64v-10h40v18h30v-26h36v20h72v110H0z"/>\
            """.formatted(sun, random.nextInt(28, 60), random.nextInt(104, 128));
    }

    private String neighbours() {
        int right = house.left() + house.width() + 2;
        return neighbour(0, house.left() - 2, random.nextInt(70, 122))
                + neighbour(right, WIDTH, random.nextInt(70, 122));
    }

    private String neighbour(int from, int to, int top) {
        StringBuilder drawing = new StringBuilder();
        drawing.append("<path class=\"n\" d=\"M%1$d %2$dH%3$dV%4$dH%1$dz\"/>".formatted(from, top, to, House.GROUND));
        drawing.append("<path class=\"d\" opacity=\".5\" d=\"M%1$d %2$dH%3$dv-5H%1$dz\"/>".formatted(from, top, to));
        for (int y = top + 14; y < House.GROUND - 34; y += 26) {
            for (int x = from + 11; x < to - 11; x += 26) {
                String panes = random.nextInt(5) == 0 ? "l" : "g";
                drawing.append("<path class=\"%s\" opacity=\".5\" d=\"M%d %dh10v14h-10z\"/>".formatted(panes, x, y));
            }
        }
        return drawing.toString();
    }

    private String street() {
        int tree = house.middle() + (random.nextBoolean() ? 1 : -1) * (house.width() / 2 + 16);
        return """
            <path class="p" d="M0 196h380v18H0z"/><path class="t" opacity=".5" d="M0 196h380v2H0z"/>\
            <path class="r" d="M%d 176h3v22h-3z"/><circle class="v" cx="%d" cy="164" r="15"/>\
            <circle class="v" cx="%d" cy="174" r="11"/>\
            """.formatted(tree - 1, tree, tree + 8);
    }
}
