package dev.staystream.supplier;

import dev.staystream.stay.Offer;
import java.util.List;

/** A supplier hotel, as far as the answer tells of it, and all of the supplier's offers for it; no offers withdraw earlier ones. */
public record HotelOffers(SupplierHotel hotel, List<Offer> offers) {

    public HotelOffers {
        offers = List.copyOf(offers);
    }
}
