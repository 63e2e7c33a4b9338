package dev.staystream.prices;

import static dev.staystream.stay.Examples.QUERY;
import static dev.staystream.stay.Examples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.search.HandMadeLog;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Started;
import dev.staystream.search.SearchId;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Money;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Query;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Total;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a search has seen. */
final class SightingTests {

    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    private static final HotelId HOTEL = new HotelId("h1");

    private static final SupplierId QUICK = new SupplierId("quick");

    private static final SupplierId SLOW = new SupplierId("slow");

    @Test
    void isTheCheapestCompleteTotalOfAllSuppliers() {
        Instant observedAt = START.plusSeconds(1);

        assertThat(seen(
                        QUERY,
                        priced(QUICK, "100", true, Origin.live(START)),
                        priced(SLOW, "90", true, Origin.live(observedAt)),
                        priced(SLOW, "50", false, Origin.live(observedAt))))
                .containsExactly(new Sighting(
                        Basis.of(QUERY),
                        new SeenPrice(
                                HOTEL, QUERY.stay().checkIn(), Money.of("90", "EUR"), SLOW, observedAt),
                        START));
    }

    @Test
    void isNoneWhereNoTotalIsComplete() {
        assertThat(seen(QUERY, priced(QUICK, "100", false, Origin.live(START)))).isEmpty();
    }

    @Test
    void isNoneWhereNothingNewWasHeardOfTheHotel() {
        assertThat(seen(QUERY, priced(QUICK, "100", true, cached()))).isEmpty();
        assertThat(seen(
                        QUERY,
                        priced(QUICK, "100", true, cached()),
                        priced(SLOW, "110", true, Origin.live(START))))
                .extracting(sighting -> sighting.cheapest().observedAt())
                .containsExactly(cached().observedAt());
    }

    @Test
    void isNoneWhereOnlyChosenSuppliersWereAsked() {
        Query chosen = new Query(
                QUERY.destination(),
                QUERY.stay(),
                QUERY.rooms(),
                QUERY.guestCountry(),
                QUERY.currency(),
                new TreeSet<>(List.of(QUICK)));

        assertThat(seen(chosen, priced(QUICK, "100", true, Origin.live(START)))).isEmpty();
    }

    private static Origin cached() {
        Instant observedAt = START.minus(Duration.ofMinutes(3));
        return new Origin(Source.CACHE, observedAt, observedAt.plus(Duration.ofMinutes(5)));
    }

    private static List<Sighting> seen(Query query, PricedOffer... offers) {
        HandMadeLog log = new HandMadeLog(new SearchId("s1"), query, (seq, event) -> new byte[1])
                .append(
                        new Started(new SearchId("s1"), query, List.of(QUICK, SLOW), START, START.plusSeconds(8)),
                        new HotelFound(
                                new Hotel(HOTEL, "Hotel", HotelDetails.UNKNOWN), OptionalDouble.empty(), List.of()));
        for (SupplierId supplier : List.of(QUICK, SLOW)) {
            log.append(new Offered(
                    HOTEL,
                    supplier,
                    List.of(offers).stream()
                            .filter(offer -> offer.supplier().equals(supplier))
                            .toList()));
        }
        return Sighting.of(log.log().snapshot()).toList();
    }

    private static PricedOffer priced(SupplierId supplier, String amount, boolean complete, Origin origin) {
        Total total = new Total(Optional.of(Money.of(amount, "EUR")), complete, Optional.empty());
        return new PricedOffer(new OfferId(supplier + amount), HOTEL, supplier, offer(amount), total, origin);
    }
}
