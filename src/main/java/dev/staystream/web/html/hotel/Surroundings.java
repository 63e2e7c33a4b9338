package dev.staystream.web.html.hotel;

import java.util.List;

/**
 * A drawn map around a hotel, which is in its middle; north is up. Lengths are in units of the drawing, {@value #WIDTH}
 * wide and {@value #HEIGHT} high.
 *
 * @param text the map in one sentence
 * @param others a path with a point for every other hotel
 * @param scale the length of its scale, in words
 * @param scaleWidth the same in units
 * @param rings the radii of circles around the hotel
 * @param online the same place on a map of the world
 */
record Surroundings(
        String text, String others, List<Spot> spots, String scale, int scaleWidth, List<Integer> rings, String online) {

    /** How wide it is drawn. */
    static final int WIDTH = 320;

    /** How high it is drawn. */
    static final int HEIGHT = 240;

    /** A place with a name. */
    record Spot(int x, int y, String name, String anchor) {}
}
