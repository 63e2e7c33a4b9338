package dev.staystream.supplier.travelgate;

import dev.staystream.stay.Occupancy;
import dev.staystream.stay.RateKey;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is posted, in the names of the wire: the text of a query, and its variables for one account. */
record TravelgateRequest(String query, Map<String, Object> variables) {

    static final String API_KEY = "api-key";

    static final String CLIENT = "client";

    static final String CONTEXT = "context";

    static final String ACCESS = "access";

    /** The key Travelgate publishes for everyone to try, which reaches test accesses only, and these only in test mode. */
    private static final String DEMO_KEY = "test0000-0000-0000-0000-000000000000";

    private static final String LANGUAGE = "en";

    /** An adult has an age too; this is the one in the contract's own sample. */
    private static final int ADULT_AGE = 30;

    /** The longest timeouts in milliseconds that the contract allows. */
    private static final int MAX_SEARCH_TIMEOUT = 25_000;

    private static final int MAX_QUOTE_TIMEOUT = 180_000;

    /** Rates that must not be sold to just anyone, or not by themselves; {@code MOBILE} and the like bind the seller only. */
    private static final List<String> CONDITIONAL_RATES = List.of(
            "PACKAGE",
            "OLDER55",
            "OLDER60",
            "OLDER65",
            "CANARY_RESIDENT",
            "BALEARIC_RESIDENT",
            "LARGE_FAMILY",
            "HONEYMOON",
            "PUBLIC_SERVANT",
            "UNEMPLOYED",
            "ESSENTIAL_WORKER");

    static TravelgateRequest search(SupplierRequest request, List<String> codes, Account account) {
        String country = request.guestCountry().code();
        Map<String, Object> criteria = Map.of(
                "checkIn", request.stay().checkIn().toString(),
                "checkOut", request.stay().checkOut().toString(),
                "hotels", codes,
                "occupancies", occupancies(request.rooms()),
                "currency", request.currency().getCurrencyCode(),
                "markets", List.of(country),
                "nationality", country,
                "language", LANGUAGE);
        Map<String, Object> filter = Map.of(
                "access", Map.of("includes", List.of(account.credential(ACCESS))),
                "status", Map.of("includes", List.of("OK")),
                "rateRules", Map.of("excludes", CONDITIONAL_RATES));
        return new TravelgateRequest(
                TravelgateQuery.SEARCH.text(),
                Map.of("criteria", criteria, "settings", settings(account, MAX_SEARCH_TIMEOUT), "filter", filter));
    }

    static TravelgateRequest quote(RateKey option, Account account) {
        Map<String, Object> criteria = Map.of("optionRefId", option.value(), "language", LANGUAGE);
        return new TravelgateRequest(
                TravelgateQuery.QUOTE.text(),
                Map.of("criteria", criteria, "settings", settings(account, MAX_QUOTE_TIMEOUT)));
    }

    /** One page of the access's portfolio, the first without a token. */
    static TravelgateRequest hotels(Account account, Optional<String> token) {
        Map<String, Object> criteria = Map.of("access", account.credential(ACCESS), "maxSize", TravelgatePage.SIZE);
        return new TravelgateRequest(
                TravelgateQuery.HOTELS.text(), Map.of("criteria", criteria, "token", token.orElse("")));
    }

    /** Sellers get nine tenths of the account's timeout, so that word of a slow one still arrives in time. */
    private static Map<String, Object> settings(Account account, int longest) {
        return Map.of(
                "client", account.credential(CLIENT),
                "context", account.credential(CONTEXT),
                "timeout", Math.clamp(account.timeout().toMillis() * 9 / 10, 1, longest),
                "testMode", DEMO_KEY.equals(account.credential(API_KEY)),
                "auditTransactions", false);
    }

    private static List<Map<String, Object>> occupancies(List<RoomsAsked> rooms) {
        return rooms.stream()
                .flatMap(room -> Collections.nCopies(room.count(), occupancy(room.occupancy())).stream())
                .toList();
    }

    private static Map<String, Object> occupancy(Occupancy guests) {
        Stream<Integer> ages =
                Stream.concat(Collections.nCopies(guests.adults(), ADULT_AGE).stream(), guests.childAges().stream());
        return Map.of("paxes", ages.map(age -> Map.of("age", age)).toList());
    }
}
