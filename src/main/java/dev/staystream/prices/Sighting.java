package dev.staystream.prices;

import static java.util.Comparator.comparing;

import dev.staystream.search.Snapshot;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.PricedOffer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one search saw of one hotel.
 *
 * @param seenAt when the search began
 */
record Sighting(Basis basis, SeenPrice cheapest, Instant seenAt) {

    /** One order for all who write, so that none waits for another in a circle; of the same stay the newest comes last. */
    static final Comparator<Sighting> ORDER = comparing((Sighting sighting) -> sighting.cheapest().hotel())
            .thenComparing(sighting -> sighting.basis().key())
            .thenComparing(sighting -> sighting.cheapest().checkIn())
            .thenComparing(Sighting::seenAt);

    /**
     * One for each hotel of which the search heard anything new and saw a complete total; none where it asked chosen
     * suppliers only, whose cheapest says nothing of the hotel's.
     */
    static Stream<Sighting> of(Snapshot search) {
        return search.query().suppliers().isEmpty()
                ? search.listing().found().stream().flatMap(hotel -> of(search, hotel).stream())
                : Stream.empty();
    }

    private static Optional<Sighting> of(Snapshot search, HotelId hotel) {
        List<PricedOffer> offers = search.listing().offers(hotel);
        boolean news = offers.stream().anyMatch(offer -> offer.origin().source() == Source.LIVE);
        return offers.stream()
                .limit(news ? 1 : 0)
                .filter(offer -> offer.total().complete())
                .map(offer -> new Sighting(Basis.of(search.query()), price(search, offer), search.startedAt()))
                .findFirst();
    }

    private static SeenPrice price(Snapshot search, PricedOffer offer) {
        return new SeenPrice(
                offer.hotel(),
                search.query().stay().checkIn(),
                offer.total().amount().orElseThrow(),
                offer.supplier(),
                offer.origin().observedAt());
    }
}
