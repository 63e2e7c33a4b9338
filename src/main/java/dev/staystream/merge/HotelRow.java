package dev.staystream.merge;

import dev.staystream.stay.Hotel;
import dev.staystream.stay.PricedOffer;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A hotel in a list, with every supplier's offers for it, cheapest first.
 *
 * @param distanceKm from the centre of the area asked, when there is one
 */
public record HotelRow(Hotel hotel, OptionalDouble distanceKm, List<PricedOffer> offers) {

    public HotelRow {
        offers = List.copyOf(offers);
    }

    /** The same hotel with other offers. */
    public HotelRow offering(List<PricedOffer> others) {
        return new HotelRow(hotel, distanceKm, others);
    }
}
