package dev.staystream.supplier.ohip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.Target;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import java.net.URLEncoder;
import java.util.List;

/** A question of the contract: a path and a query, already encoded. */
record OhipRequest(String pathAndQuery) {

    private static final String CONTENT = "/content/v1/hotels";

    private static final String SHOP = "/shop/v1/hotels";

    /** The most hotels a page may have. */
    private static final int PAGE = 100;

    /** The channel's hotels, from the given one on. */
    static OhipRequest hotels(int offset) {
        return new OhipRequest("%s?limit=%d&offset=%d".formatted(CONTENT, PAGE, offset));
    }

    /** What a hotel is. */
    static OhipRequest hotel(String code) {
        return new OhipRequest("%s/%s".formatted(CONTENT, segment(code)));
    }

    /** Which of these hotels have anything to sell. */
    static OhipRequest shop(SupplierRequest request, List<String> codes) {
        String hotels = codes.stream().map(OhipRequest::encoded).collect(joining(","));
        return new OhipRequest("%s?hotelCodes=%s&%s&availableOnly=true".formatted(SHOP, hotels, stay(request)));
    }

    /** What a hotel has to sell. */
    static OhipRequest offers(SupplierRequest request, String code) {
        return new OhipRequest("%s/%s/offers?%s".formatted(SHOP, segment(code), stay(request)));
    }

    /** One offer again, by its key. */
    static OhipRequest offer(SupplierRequest request, Offer offer) {
        return new OhipRequest("%s/%s/offer?%s&%s"
                .formatted(
                        SHOP,
                        segment(onlyCode(request)),
                        stay(request),
                        offer.rateKey().value()));
    }

    /** The one hotel that is asked about. */
    static String onlyCode(SupplierRequest request) {
        Target target = request.target();
        if (target instanceof Codes(List<String> codes) && codes.size() == 1) {
            return codes.getFirst();
        }
        throw new IllegalArgumentException("an offer is of one hotel, but was asked for %s".formatted(target));
    }

    private static String stay(SupplierRequest request) {
        if (request.roomCount() > 1) {
            throw new SupplierException(NoAnswer.INVALID_QUERY, "Distribution is asked for one room");
        }
        Occupancy guests = request.rooms().getFirst().occupancy();
        return "arrivalDate=%s&departureDate=%s&adults=%d%s&numberOfUnits=1"
                .formatted(
                        request.stay().checkIn(),
                        request.stay().checkOut(),
                        guests.adults(),
                        children(guests.childAges()));
    }

    private static String children(List<Integer> ages) {
        return ages.isEmpty()
                ? ""
                : "&children=%d&childrenAges=%s"
                        .formatted(ages.size(), ages.stream().map(String::valueOf).collect(joining(",")));
    }

    private static String segment(String code) {
        return encoded(code).replace("+", "%20");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
