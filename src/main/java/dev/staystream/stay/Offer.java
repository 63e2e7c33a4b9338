package dev.staystream.stay;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A bookable rate of one supplier for the whole stay and all rooms asked, everything in it from that one rate.
 *
 * @param rooms how many rooms it covers
 * @param board the meals included, when the supplier says
 * @param left how many are left at this price, when the supplier says
 * @param expiresAt until when the rate key can be used, when the supplier says
 * @param link where it can be booked, when the supplier says
 */
public record Offer(
        RateKey rateKey,
        Room room,
        int rooms,
        Optional<Board> board,
        Price price,
        Cancellation cancellation,
        Payment payment,
        OptionalInt left,
        Optional<Instant> expiresAt,
        Optional<URI> link) {

    public Offer {
        if (rooms < 1) {
            throw new IllegalArgumentException("an offer is for at least one room, but was %d".formatted(rooms));
        }
    }

    /** The same offer, its room told in more detail. */
    public Offer in(Room told) {
        return told.equals(room) ? this : new Offer(rateKey, told, rooms, board, price, cancellation, payment, left, expiresAt, link);
    }
}
