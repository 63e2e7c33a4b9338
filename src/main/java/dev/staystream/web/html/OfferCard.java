package dev.staystream.web.html;

import java.util.List;
import java.util.Optional;

/**
 * An offer as a card shows it, every part of it from that one offer.
 *
 * @param total the all-in sum, or what the supplier quoted when that could not be converted
 * @param forStay what the total is for
 * @param notes what is in the total, in words, the most needed first
 * @param link where the supplier sells it
 */
record OfferCard(
        String room,
        Phrase board,
        Phrase cancellation,
        String total,
        String forStay,
        String perNight,
        List<Phrase> notes,
        String supplier,
        Phrase seen,
        Optional<String> link) {}
