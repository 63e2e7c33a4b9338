package dev.staystream.web.html.map;

/**
 * A hotel on a map.
 *
 * @param target what the hotel is called on its page
 * @param x how far from the left, in units of the drawing
 * @param y how far from the top, in units of the drawing
 * @param width how wide its label is, 0 where another is in the way and a spot must do
 * @param price what the stay costs in all, in round figures
 * @param name what the hotel is called, and what it costs, in words
 */
public record Pin(String hotel, String target, int x, int y, int width, String price, String name) {

    /** How far the label reaches to the left of the point. */
    public int left() {
        return x - width / 2;
    }
}
