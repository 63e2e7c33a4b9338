package dev.staystream.web.html.hotel;

import java.util.List;

/**
 * What searches saw of the cheapest total of a stay, drawn and in words.
 *
 * @param text all of it in one sentence
 * @param line the path of the totals, in a square of a hundred units, the later further on and the dearer further up
 * @param under the path of the area below it
 * @param begin when the first was seen
 * @param end when the last was seen
 * @param latest the last few, the newest first
 */
record PriceStory(String text, String line, String under, String begin, String end, List<Seen> latest) {

    /** What one search saw. */
    record Seen(String when, String supplier, String total) {}
}
