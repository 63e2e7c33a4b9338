package dev.staystream.prices;

import dev.staystream.stay.HotelId;
import dev.staystream.stay.Money;
import dev.staystream.stay.SupplierId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The lowest complete all-in total that a search saw of a hotel for a stay. Nobody promises that it can still be had.
 *
 * @param hotel the hotel as it is shown now
 * @param total for the whole stay and all rooms, every mandatory charge included
 * @param supplier whose offer it was
 * @param observedAt when the supplier said it
 */
public record SeenPrice(HotelId hotel, LocalDate checkIn, Money total, SupplierId supplier, Instant observedAt) {

    SeenPrice under(HotelId shown) {
        return new SeenPrice(shown, checkIn, total, supplier, observedAt);
    }
}
