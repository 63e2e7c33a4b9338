package dev.staystream.stay;

/**
 * An offer as it is shown: whose it is, what it costs in all in the currency asked, and how it was come by.
 *
 * @param hotel the hotel it is shown under
 * @param source the supplier hotel it is for, by the id that has when it is shown alone
 */
public record PricedOffer(
        OfferId id, HotelId hotel, HotelId source, SupplierId supplier, Offer offer, Total total, Origin origin) {

    /** An offer for a supplier hotel that is shown alone. */
    public PricedOffer(
            OfferId id, HotelId hotel, SupplierId supplier, Offer offer, Total total, Origin origin) {
        this(id, hotel, hotel, supplier, offer, total, origin);
    }

    /** The same offer, shown under a hotel. */
    public PricedOffer under(HotelId other) {
        return hotel.equals(other) ? this : new PricedOffer(id, other, source, supplier, offer, total, origin);
    }
}
