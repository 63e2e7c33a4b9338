package dev.staystream.mocks.ratehawk;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The documents of ETG's API v3, as far as the demo supplier writes them; amounts are text. */
final class Wire {

    private Wire() {}

    record Envelope(
            @Nullable Data data, @Nullable Debug debug, @Nullable String error, String status) {

        static Envelope ok(JsonNode request, List<Hotel> hotels) {
            return new Envelope(new Data(hotels, hotels.size()), new Debug(request, 1, null), null, "ok");
        }

        static Envelope invalid(String reason) {
            return new Envelope(null, new Debug(null, 1, reason), "invalid_params", "error");
        }
    }

    @JsonInclude(NON_NULL)
    record Debug(
            @Nullable JsonNode request,
            int keyId,
            @JsonInclude @Nullable String validationError) {}

    record Data(List<Hotel> hotels, int totalHotels) {}

    record Hotel(String id, int hid, List<Rate> rates, @Nullable String barPriceData) {}

    /**
     * A rate for all rooms asked; a search names it by a hash to match it by, the page of the hotel by one to book it with
     * as well.
     */
    record Rate(
            String matchHash,
            @JsonInclude(NON_NULL) @Nullable String searchHash,
            @JsonInclude(NON_NULL) @Nullable String bookHash,
            List<String> dailyPrices,
            String meal,
            Meal mealData,
            PaymentOptions paymentOptions,
            @Nullable String barRatePriceData,
            RoomGroup rgExt,
            String roomName,
            List<String> serpFilters,
            @Nullable String sellPriceLimits,
            int allotment,
            List<String> amenitiesData,
            boolean anyResidency,
            @Nullable String deposit,
            @Nullable String noShow) {}

    record Meal(String value, boolean hasBreakfast, boolean noChildMeal) {}

    /** What kind of room it is, in numbers. */
    record RoomGroup(
            @JsonProperty("class") int kind,
            int quality,
            int sex,
            int bathroom,
            int bedding,
            int family,
            int capacity,
            int club) {}

    record PaymentOptions(List<PaymentType> paymentTypes) {}

    /** One way to pay: what is charged, and the same in the currency asked for. */
    record PaymentType(
            String amount,
            String showAmount,
            String currencyCode,
            String showCurrencyCode,
            @Nullable String by,
            boolean isNeedCreditCardData,
            boolean isNeedCvc,
            String type,
            Vat vatData,
            TaxData taxData,
            Commission commissionInfo,
            Penalties cancellationPenalties) {}

    record Vat(boolean included, String value) {}

    /** No list where nothing is told. */
    record TaxData(@JsonInclude(NON_NULL) @Nullable List<Tax> taxes) {}

    record Tax(String name, boolean includedBySupplier, String amount, String currencyCode) {}

    record Penalties(
            List<Policy> policies, @Nullable String freeCancellationBefore) {}

    record Policy(
            @Nullable String startAt,
            @Nullable String endAt,
            String amountCharge,
            String amountShow,
            Commission commissionInfo) {}

    record Commission(Parts show, Parts charge) {}

    record Parts(String amountGross, String amountNet, String amountCommission) {

        static Parts without(String amount) {
            return new Parts(amount, amount, "0.00");
        }
    }
}
