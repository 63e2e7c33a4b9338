package dev.staystream.supplier.ratehawk;

import static java.util.Comparator.comparing;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.Answer;
import java.util.List;
import java.util.Optional;

/**
 * Finds an offer again on the page of its hotel: by its key, which a search and the page have in common where it is a
 * {@code match_hash}; else as the cheapest for the same room on the same terms, whatever it costs now.
 */
final class RatehawkRecheck {

    private RatehawkRecheck() {}

    static Optional<Offer> find(Offer seen, Answer page) {
        List<Offer> current =
                page.hotels().stream().flatMap(hotel -> hotel.offers().stream()).toList();
        return current.stream()
                .filter(offer -> offer.rateKey().equals(seen.rateKey()))
                .findFirst()
                .or(() -> current.stream()
                        .filter(offer -> terms(offer).equals(terms(seen)))
                        .min(comparing(offer -> offer.price().quoted().amount())));
    }

    private static Object terms(Offer offer) {
        Cancellation cancellation = offer.cancellation();
        return List.of(
                offer.room().name(),
                offer.rooms(),
                offer.board(),
                offer.payment(),
                cancellation.refundable(),
                cancellation.freeUntil());
    }
}
