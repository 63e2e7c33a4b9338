package dev.staystream.web.html.offer;

import java.util.Optional;

/**
 * What a card tells of the hotel itself.
 *
 * @param page the address of its own page
 * @param facade the address of its drawn picture
 * @param photo the address of the best picture a supplier has, when it may be shown
 */
public record HotelHead(
        String id,
        String name,
        String page,
        String facade,
        Optional<String> photo,
        Optional<Stars> stars,
        Optional<String> distance,
        Optional<Score> score) {

    /** The official class: so many whole stars to draw, half a star more or not, and the words. */
    public record Stars(int whole, boolean half, String text) {}

    /** What guests thought, and how many were asked, in words. */
    public record Score(String score, String text) {}
}
