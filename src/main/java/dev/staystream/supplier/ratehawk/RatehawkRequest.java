package dev.staystream.supplier.ratehawk;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Occupancy;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A question of the contract: its path, and what is posted to it. */
record RatehawkRequest(String path, Map<String, Object> body) {

    private static final String PATHS = "/api/b2b/v3/search/";

    /** The language of room names, which is the account's own unless asked for. */
    private static final String LANGUAGE = "en";

    /** The longest timeout in seconds that the contract knows. */
    private static final long MAX_TIMEOUT = 100;

    /** Asks for the offers of many hotels; a circle wider than 70 km is refused by ETG, which says so. */
    static RatehawkRequest search(SupplierRequest request, Duration timeout) {
        Map<String, Object> body = stay(request, timeout);
        return switch (request.target()) {
            case Target.Within(Area area) -> {
                body.put("latitude", area.centre().latitude());
                body.put("longitude", area.centre().longitude());
                body.put("radius", (int) Math.ceil(area.radiusKm() * 1000));
                yield new RatehawkRequest(PATHS + "serp/geo/", body);
            }
            case Target.Codes(List<String> codes) -> {
                body.put("ids", codes);
                yield new RatehawkRequest(PATHS + "serp/hotels/", body);
            }
        };
    }

    /** Asks for all that can be booked in one hotel. */
    static RatehawkRequest hotelPage(SupplierRequest request, Duration timeout) {
        Map<String, Object> body = stay(request, timeout);
        body.put("id", onlyCode(request.target()));
        return new RatehawkRequest(PATHS + "hp/", body);
    }

    private static String onlyCode(Target target) {
        if (target instanceof Target.Codes(List<String> codes) && codes.size() == 1) {
            return codes.getFirst();
        }
        throw new IllegalArgumentException("a hotel page is of one hotel, but was asked for %s".formatted(target));
    }

    /** ETG keeps to the timeout given, so it ends a second before the account does: a part is heard rather than nothing. */
    private static Map<String, Object> stay(SupplierRequest request, Duration timeout) {
        Map<String, Object> body = new HashMap<>();
        body.put("checkin", request.stay().checkIn().toString());
        body.put("checkout", request.stay().checkOut().toString());
        body.put("residency", request.guestCountry().code().toLowerCase(Locale.ROOT));
        body.put("language", LANGUAGE);
        body.put("guests", guests(request.rooms()));
        body.put("currency", request.currency().getCurrencyCode());
        body.put("timeout", Math.clamp(timeout.toSeconds() - 1, 1, MAX_TIMEOUT));
        return body;
    }

    private static List<Map<String, Object>> guests(List<RoomsAsked> rooms) {
        return rooms.stream()
                .flatMap(room -> Collections.nCopies(room.count(), guests(room.occupancy())).stream())
                .toList();
    }

    private static Map<String, Object> guests(Occupancy room) {
        return Map.of("adults", room.adults(), "children", room.childAges());
    }
}
