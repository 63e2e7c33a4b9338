package dev.staystream.supplier.ota;

import static java.util.Comparator.comparing;

import dev.staystream.stay.Offer;
import dev.staystream.supplier.HotelOffers;
import java.util.List;
import java.util.Optional;

/** Finds an offer in the answer to another request for it: by its key, else by its terms, since codes of bookings may change. */
final class OtaRecheck {

    private OtaRecheck() {}

    static Optional<Offer> find(Offer seen, List<HotelOffers> hotels) {
        List<Offer> current =
                hotels.stream().flatMap(hotel -> hotel.offers().stream()).toList();
        return current.stream()
                .filter(offer -> offer.rateKey().equals(seen.rateKey()))
                .findFirst()
                .or(() -> current.stream()
                        .filter(offer -> terms(offer).equals(terms(seen)))
                        .min(comparing(offer -> offer.price().quoted().amount())));
    }

    private static Object terms(Offer offer) {
        return List.of(
                offer.room().name(),
                offer.rooms(),
                offer.board(),
                offer.payment(),
                offer.cancellation().refundable());
    }
}
