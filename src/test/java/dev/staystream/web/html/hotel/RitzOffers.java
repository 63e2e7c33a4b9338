package dev.staystream.web.html.hotel;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Examples;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Room;
import dev.staystream.web.html.Told;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Offers of one hotel for rooms of several names. */
final class RitzOffers {

    static final HotelId RITZ = new HotelId("ritz");

    static final HotelOfferWords WORDS =
            new HotelOfferWords(Told.ENGLISH, Examples.QUERY, ZoneId.of("Europe/Paris"));

    private RitzOffers() {}

    /** A supplier's offer for a room at this price in euros. */
    static PricedOffer offer(String supplier, String room, String amount) {
        return offer(supplier, room, amount, Cancellation.UNKNOWN);
    }

    static PricedOffer offer(String supplier, String room, String amount, Cancellation terms, Charge... charges) {
        Offer offer = new Offer(
                new RateKey(room + amount),
                Room.named(room),
                1,
                Optional.empty(),
                new Price(Money.of(amount, "EUR"), List.of(charges)),
                terms,
                Payment.PROPERTY,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
        return Told.priced(RITZ.value(), supplier, offer, amount);
    }
}
