package dev.staystream.mocks.liteapi;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of LiteAPI 3.0, as far as the demo supplier writes them; amounts are numbers. */
final class Wire {

    private Wire() {}

    record RatesRS(List<HotelRates> data, int guestLevel, boolean sandbox, List<Summary> hotels) {}

    record StreamedRates(List<HotelRates> rates) {}

    record StreamedHotels(List<Summary> hotels) {}

    @JsonInclude(NON_NULL)
    record ErrorRS(Failure error) {

        static final ErrorRS NO_AVAILABILITY = new ErrorRS(new Failure(2001, null, "no availability found"));

        @JsonInclude(NON_NULL)
        record Failure(int code, @Nullable String description, String message) {}

        static final ErrorRS OUTDATED = new ErrorRS(new Failure(
                4040, "outdated offerId", "this offer is marked as not valid, please refetch rates for this hotel"));

        static ErrorRS badRequest(String description) {
            return new ErrorRS(new Failure(4000, description, "bad request"));
        }
    }

    record PrebookRS(Prebook data) {}

    record Prebook(
            String prebookId,
            String offerId,
            String hotelId,
            String checkin,
            String checkout,
            String currency,
            List<Rates> roomTypes,
            BigDecimal price,
            String priceType,
            int priceDifferencePercent,
            boolean cancellationChanged,
            boolean boardChanged,
            String supplier,
            int supplierId) {}

    /** All there is of a room type once it is prebooked. */
    record Rates(List<Rate> rates) {}

    record HotelRates(String hotelId, List<RoomType> roomTypes) {}

    record RoomType(
            String roomTypeId,
            String offerId,
            String supplier,
            int supplierId,
            List<Rate> rates,
            Amount offerRetailRate,
            Amount suggestedSellingPrice,
            Amount offerInitialPrice,
            String priceType,
            String rateType) {}

    record Rate(
            String rateId,
            int occupancyNumber,
            String name,
            int maxOccupancy,
            int adultCount,
            int childCount,
            List<Integer> childrenAges,
            String boardType,
            String boardName,
            String remarks,
            String priceType,
            List<Amount> commission,
            RetailRate retailRate,
            CancellationPolicies cancellationPolicies,
            List<String> paymentTypes) {}

    record Amount(BigDecimal amount, String currency) {}

    record RetailRate(
            List<Amount> total,
            List<Amount> suggestedSellingPrice,
            List<Amount> initialPrice,
            @Nullable List<TaxOrFee> taxesAndFees) {}

    record TaxOrFee(boolean included, String description, BigDecimal amount, String currency) {}

    record CancellationPolicies(
            List<CancelPolicyInfo> cancelPolicyInfos, List<String> hotelRemarks, String refundableTag) {}

    @JsonInclude(NON_NULL)
    record CancelPolicyInfo(
            String cancelTime,
            BigDecimal amount,
            String currency,
            String type,
            @Nullable String timezone) {}

    record Summary(
            String id,
            String name,
            @JsonProperty("main_photo") String mainPhoto,
            String thumbnail,
            String address,
            double rating) {}

    record HotelsRS(List<Content> data, List<String> hotelIds, int total) {}

    record Content(
            String id,
            String name,
            String hotelDescription,
            String currency,
            String country,
            String city,
            double latitude,
            double longitude,
            String address,
            String zip,
            @JsonProperty("main_photo") String mainPhoto,
            String thumbnail,
            double stars,
            double rating,
            int reviewCount) {}
}
