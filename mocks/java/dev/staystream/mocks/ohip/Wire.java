package dev.staystream.mocks.ohip;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of Distribution 25.5, as far as the demo supplier writes them; amounts are numbers. */
final class Wire {

    static final String FOR_SALE = "AvailableForSale";

    private static final String NONE = "NoAvailability";

    private Wire() {}

    record Failure(
            String type,
            String title,
            int status,
            @JsonProperty("o:errorCode") String errorCode) {

        static Failure of(int status, String title, String errorCode) {
            return new Failure("about:blank", title, status, errorCode);
        }
    }

    record Hotels(boolean hasMore, int totalResults, int limit, int count, int offset, List<Summary> hotels) {}

    record Summary(String hotelCode, String hotelName, String chainCode, Address address) {}

    @JsonInclude(NON_NULL)
    record Address(
            List<String> addressLine,
            String countryCode,
            String cityName,
            @Nullable String postalCode) {}

    record Property(HotelInfo propertyInfo) {}

    record HotelInfo(
            String hotelCode,
            String hotelName,
            String chainCode,
            Address address,
            double latitude,
            double longitude,
            String currencyCode,
            TimeZone timeZone,
            Communications communications) {}

    record TimeZone(String timeZoneName) {}

    @JsonInclude(NON_NULL)
    record Communications(@Nullable List<Phone> phones, List<Url> urls) {}

    record Phone(String phoneTechType, String phoneLocationType, String phoneNumber) {}

    record Url(String url) {}

    record Stays<T>(List<T> roomStays) {}

    @JsonInclude(NON_NULL)
    record PropertyInfo(
            String hotelCode,
            @Nullable String hotelName,
            @Nullable String chainCode,
            boolean isAlternate) {}

    @JsonInclude(NON_NULL)
    record Availability(
            PropertyInfo propertyInfo,
            String availability,
            @Nullable Sum minRate,
            @Nullable Sum maxRate) {

        static Availability none(PropertyInfo hotel) {
            return new Availability(hotel, NONE, null, null);
        }

        static Availability notFound(String code) {
            return new Availability(new PropertyInfo(code, null, null, false), "NotFound", null, null);
        }

        @JsonIgnore
        boolean forSale() {
            return availability.equals(FOR_SALE);
        }
    }

    record Sum(BigDecimal amountBeforeTax, BigDecimal amountAfterTax, String currencyCode) {}

    record RoomStay(
            PropertyInfo propertyInfo,
            String availability,
            List<RoomType> roomTypes,
            List<RatePlan> ratePlans,
            List<Offer> offers) {

        static RoomStay none(PropertyInfo hotel) {
            return new RoomStay(hotel, NONE, List.of(), List.of(), List.of());
        }
    }

    @JsonInclude(NON_NULL)
    record Details(
            PropertyInfo propertyInfo,
            String availability,
            @Nullable RoomType roomType,
            @Nullable RatePlan ratePlan,
            @Nullable Offer offer) {

        static Details none(PropertyInfo hotel) {
            return new Details(hotel, NONE, null, null, null);
        }
    }

    record RoomType(
            String availabilityStatus, String roomType, String roomName, String roomCategory, Occupancy occupancy) {}

    record Occupancy(int maxOccupancy) {}

    record RatePlan(String ratePlanCode, String availabilityStatus, boolean taxInclusive, MealPlan mealPlan) {}

    record MealPlan(String mealPlanCode, String mealPlanDescription, List<String> mealsIncluded) {}

    record Offer(
            String bookingCode,
            String offerName,
            String availabilityStatus,
            String roomType,
            String ratePlanCode,
            Rate rateInformation,
            Total total) {}

    @JsonInclude(NON_NULL)
    record Rate(
            List<CancelPenalty> cancellationPolicies,
            String guaranteeRequirement,
            @Nullable List<Deposit> depositPolicies,
            List<NightRate> base) {}

    record CancelPenalty(String revenueType, CancelPolicy policy) {}

    record CancelPolicy(
            String policyCode, Deadline deadline, AmountPercent amountPercent, String penaltyDescription) {}

    @JsonInclude(NON_NULL)
    record Deadline(
            @Nullable String absoluteDeadline,
            @Nullable Integer offsetFromArrival,
            @Nullable Integer offsetFromBookingDate) {}

    @JsonInclude(NON_NULL)
    record AmountPercent(
            String basisType,
            @Nullable Integer nights,
            @Nullable BigDecimal amount,
            boolean taxInclusive,
            String currencyCode) {}

    record Deposit(String revenueType, DepositPolicy policy) {}

    record DepositPolicy(
            String policyCode,
            DepositDeadline deadline,
            String basisType,
            BigDecimal amount,
            boolean taxInclusive,
            boolean nonRefundable) {}

    record DepositDeadline(int offsetUnitMultiplier, String offsetTimeUnit, String offsetDropTime) {}

    record NightRate(
            String start,
            String end,
            BigDecimal amountBeforeTax,
            BigDecimal amountAfterTax,
            String currencyCode,
            String rateTimeUnit) {}

    @JsonInclude(NON_NULL)
    record Total(
            BigDecimal amountBeforeTax,
            @Nullable BigDecimal amountAfterTax,
            String currencyCode,
            @Nullable Taxes taxes) {}

    @JsonInclude(NON_NULL)
    record Taxes(
            List<Tax> tax,
            BigDecimal amount,
            String currencyCode,
            @Nullable List<TaxText> hotelTaxFeeDescriptions) {}

    record Tax(String description, String code, BigDecimal amount, String currencyCode) {}

    record TaxText(String description) {}
}
