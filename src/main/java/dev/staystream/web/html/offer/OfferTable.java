package dev.staystream.web.html.offer;

import java.util.List;

/**
 * Every supplier's best offer for a hotel, the cheapest first.
 *
 * @param why why what several suppliers tell of is one hotel, a line for each; empty where only one does
 */
public record OfferTable(List<OfferCard> offers, List<WhyLine> why) {

    /** What one supplier calls the hotel, and what speaks for it being this one. */
    public record WhyLine(String supplier, String name, String reasons) {}
}
