package dev.staystream.cache;

import static dev.staystream.stay.Examples.PARIS;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Examples;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Origin;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** Questions and answers that the tests of the cache start from. */
final class CacheExamples {

    static final SupplierRequest REQUEST = request(false);

    private CacheExamples() {}

    static SupplierRequest liveRequest() {
        return request(true);
    }

    private static SupplierRequest request(boolean live) {
        return new SupplierRequest(
                new Within(new Area(PARIS, 5)),
                Examples.QUERY.stay(),
                List.of(new RoomsAsked(new Occupancy(2, List.of()), 1)),
                new CountryCode("DE"),
                Currency.getInstance("EUR"),
                live);
    }

    static HotelOffers hotel(String code, String... prices) {
        return new HotelOffers(
                SupplierHotel.coded(code),
                Stream.of(prices).map(Examples::offer).toList());
    }

    static Answer answer(Instant observedAt, HotelOffers... hotels) {
        return new Answer(List.of(hotels), Origin.live(observedAt));
    }
}
