package dev.staystream.web.html.hotel;

import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.offer.Deadline;
import java.util.List;
import java.util.Optional;

/**
 * What cancelling costs from now until the stay begins, drawn and in words. Lengths across are in parts of a hundred,
 * those from top to bottom in pixels.
 *
 * @param text the whole drawing in one sentence
 * @param begin what stands below its left end
 * @param end what stands below its right end
 * @param lines the same in words, a line for each bar
 * @param source where the moments come from, in words
 */
record Timeline(String text, List<Bar> bars, List<Mark> marks, String begin, String end, List<Line> lines, String source) {

    /** How high a bar is that takes everything, in pixels. */
    static final int HEIGHT = 36;

    /**
     * A time in which cancelling costs the same, the higher the dearer.
     *
     * @param style the class that colours it
     */
    record Bar(String x, String width, int y, int height, String style) {}

    /** A moment at which the cost changes. */
    record Mark(String x, String anchor, String text) {}

    /** What a bar says, and when exactly it ends or begins. */
    record Line(Phrase phrase, Optional<Deadline> moment) {}
}
