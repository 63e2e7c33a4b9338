package dev.staystream.supplier.expedia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queries put to the contract's resources, already encoded. */
final class ExpediaQuery {

    /** The properties within a polygon; vacation rentals would need an agreement of their own. */
    static final String GEOGRAPHY = "include=property_ids&supply_source=expedia";

    private static final String LANGUAGE = "en-US";

    /** A rate in bytes besides its prices, about twice that of the contract's example. */
    private static final int RATE_BYTES = 3_000;

    /** The totals of one occupancy in bytes, as in the contract's example. */
    private static final int TOTALS_BYTES = 1_700;

    /** The charges of one night in bytes, with more kinds of them than in the contract's example. */
    private static final int NIGHT_BYTES = 200;

    private static final int MAX_RATES = 250;

    /** The address in a {@code Link} header whose relation is the next page (RFC 8288). */
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>[^,]*;\\s*rel=\"?next\\b");

    private ExpediaQuery() {}

    static String availability(SupplierRequest request, List<String> codes) {
        return Stream.of(
                        Stream.of(
                                parameter("checkin", request.stay().checkIn()),
                                parameter("checkout", request.stay().checkOut()),
                                parameter("currency", request.currency()),
                                parameter("country_code", request.guestCountry()),
                                parameter("language", LANGUAGE),
                                parameter("rate_plan_count", ratesPerHotel(request, codes.size())),
                                parameter("sales_channel", "website"),
                                parameter("sales_environment", "hotel_only"),
                                parameter("include", "rooms.rates.current_refundability")),
                        request.rooms().stream().flatMap(ExpediaQuery::occupancies),
                        properties(codes))
                .flatMap(parameters -> parameters)
                .collect(joining("&"));
    }

    static String content(List<String> codes) {
        Stream<String> included = Stream.of("name", "address", "ratings", "location", "phone", "images");
        return Stream.of(
                        Stream.of(parameter("language", LANGUAGE), parameter("supply_source", "expedia")),
                        included.map(field -> parameter("include", field)),
                        properties(codes))
                .flatMap(parameters -> parameters)
                .collect(joining("&"));
    }

    /** The query of the page after this reply; wherever its link points to, only the query is taken from it. */
    static Optional<String> next(@Nullable String link) {
        return Optional.ofNullable(link)
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(found -> URI.create(found.group(1)).getRawQuery());
    }

    private static Stream<String> occupancies(RoomsAsked rooms) {
        return Collections.nCopies(rooms.count(), parameter("occupancy", ExpediaOccupancy.text(rooms.occupancy())))
                .stream();
    }

    private static Stream<String> properties(List<String> codes) {
        return codes.stream().map(code -> parameter("property_id", code));
    }

    private static String parameter(String name, Object value) {
        return name + "=" + URLEncoder.encode(value.toString(), UTF_8);
    }

    /** As many rates as leave a full reply readable. */
    private static int ratesPerHotel(SupplierRequest request, int hotels) {
        int priceBytes = TOTALS_BYTES + request.stay().nights() * NIGHT_BYTES;
        long bytes = RATE_BYTES + (long) request.rooms().size() * priceBytes;
        return Math.clamp(Reply.MAX_BYTES / (bytes * hotels), 1, MAX_RATES);
    }
}
