package dev.staystream.mocks.expedia;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents of Rapid 3, as far as the demo supplier writes them; amounts are text. */
final class Wire {

    private Wire() {}

    @JsonInclude(NON_EMPTY)
    record ErrorRS(String type, String message, List<Failure> errors) {

        record Failure(String type, String message) {}

        static ErrorRS invalid(String reason) {
            return new ErrorRS(
                    "invalid_input",
                    "An invalid request was sent in, please check the nested errors for details.",
                    List.of(new Failure("request.invalid", reason)));
        }
    }

    record PropertyId(String propertyId) {}

    @JsonInclude(NON_NULL)
    record Content(
            String propertyId,
            String name,
            Address address,
            Ratings ratings,
            Place location,
            @Nullable String phone,
            Category category,
            int rank) {}

    @JsonInclude(NON_NULL)
    record Address(
            @JsonProperty("line_1") String line1,
            String city,
            @Nullable String postalCode,
            String countryCode) {}

    record Ratings(PropertyRating property, GuestRating guest) {}

    record PropertyRating(String rating, String type) {}

    record GuestRating(int count, String overall) {}

    record Place(Coordinates coordinates) {}

    record Coordinates(double latitude, double longitude) {}

    record Category(String id, String name) {}

    @JsonInclude(NON_EMPTY)
    record PriceCheckRS(String status, Map<String, Pricing> occupancyPricing, Map<String, Link> links) {}

    record Property(String propertyId, String status, List<Room> rooms, int score) {}

    record Room(String id, String roomName, List<Rate> rates) {}

    record Rate(
            String id,
            String status,
            int availableRooms,
            boolean refundable,
            boolean memberDealAvailable,
            String merchantOfRecord,
            Map<String, Category> amenities,
            Map<String, Link> links,
            Map<String, BedGroup> bedGroups,
            List<CancelPenalty> cancelPenalties,
            Map<String, Pricing> occupancyPricing) {}

    @JsonInclude(NON_NULL)
    record Link(String method, String href, @Nullable String expires) {}

    record BedGroup(String id, String description, List<Beds> configuration, Map<String, Link> links) {}

    record Beds(String type, String size, int quantity) {}

    @JsonInclude(NON_NULL)
    record CancelPenalty(
            String start,
            String end,
            String currency,
            @Nullable String amount,
            @Nullable String nights,
            @Nullable String percent) {}

    @JsonInclude(NON_EMPTY)
    record Pricing(List<List<NightCharge>> nightly, Map<String, Charge> totals, Map<String, Charge> fees) {}

    record NightCharge(String type, String value, String currency) {}

    record Charge(Amount billableCurrency, Amount requestCurrency) {}

    record Amount(String value, String currency) {}
}
