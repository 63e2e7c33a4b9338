package dev.staystream.supplier.liteapi;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.RateKey;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bodies of {@code POST /v3.0/hotels/rates} and {@code POST /v3.0/rates/prebook}. */
final class LiteapiRequest {

    /** How many hotels of an area are asked for, of the 5,000 the contract allows. */
    private static final int HOTELS = 1000;

    /** The smallest radius in metres, as {@code GET /data/hotels} states it. */
    private static final int MIN_RADIUS = 1000;

    /** The largest rate in the contract's captures has 2.9 kB, so that this many stay within what is read of a reply. */
    private static final int RATES = 5000;

    /** More than a page of one hotel shows. */
    private static final int MAX_RATES_PER_HOTEL = 50;

    /** The longest timeout in seconds that the contract recommends. */
    private static final long MAX_TIMEOUT = 12;

    private LiteapiRequest() {}

    /** Asks for a stream that ends a second before the account's own timeout, so that a part is heard rather than nothing. */
    static Map<String, Object> body(SupplierRequest request, Duration timeout) {
        Map<String, Object> body = new HashMap<>(where(request.target()));
        body.put("occupancies", occupancies(request.rooms()));
        body.put("currency", request.currency().getCurrencyCode());
        body.put("guestNationality", request.guestCountry().code());
        body.put("checkin", request.stay().checkIn().toString());
        body.put("checkout", request.stay().checkOut().toString());
        body.put("timeout", Math.clamp(timeout.toSeconds() - 1, 1, MAX_TIMEOUT));
        body.put("limit", hotels(request.target()));
        body.put("maxRatesPerHotel", ratesPerHotel(request));
        body.put("includeHotelData", true);
        body.put("roomMapping", true);
        body.put("stream", true);
        return body;
    }

    /** Asks for an offer as it stands now; without the payment SDK no secret of a payment is made for it. */
    static Map<String, Object> prebook(RateKey offer) {
        return Map.of("offerId", offer.value(), "usePaymentSdk", false);
    }

    private static Map<String, Object> where(Target target) {
        return switch (target) {
            case Target.Within(Area area) ->
                Map.of(
                        "latitude", area.centre().latitude(),
                        "longitude", area.centre().longitude(),
                        "radius", metres(area));
            case Target.Codes(List<String> codes) -> Map.of("hotelIds", codes);
        };
    }

    /** The radius of an area in metres, at least the smallest the contract knows. */
    static int metres(Area area) {
        return Math.max(MIN_RADIUS, (int) Math.ceil(area.radiusKm() * 1000));
    }

    private static int hotels(Target target) {
        return switch (target) {
            case Target.Within within -> HOTELS;
            case Target.Codes(List<String> codes) -> codes.size();
        };
    }

    private static int ratesPerHotel(SupplierRequest request) {
        return Math.clamp(RATES / (hotels(request.target()) * request.roomCount()), 1, MAX_RATES_PER_HOTEL);
    }

    private static List<Map<String, Object>> occupancies(List<RoomsAsked> rooms) {
        return rooms.stream()
                .flatMap(room -> Collections.nCopies(room.count(), occupancy(room.occupancy())).stream())
                .toList();
    }

    private static Map<String, Object> occupancy(Occupancy occupancy) {
        return Map.of("adults", occupancy.adults(), "children", occupancy.childAges());
    }
}
