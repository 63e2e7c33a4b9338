package dev.staystream.stay;

/** An offer as it is shown: whose it is, what it costs in all in the currency asked, and how it was come by. */
public record PricedOffer(OfferId id, HotelId hotel, SupplierId supplier, Offer offer, Total total, Origin origin) {}
