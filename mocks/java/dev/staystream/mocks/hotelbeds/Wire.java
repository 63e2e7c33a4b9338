package dev.staystream.mocks.hotelbeds;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of APItude 1.0, as far as the demo supplier writes them; amounts are text. */
final class Wire {

    private Wire() {}

    record AvailabilityRS(AuditData auditData, Hotels hotels) {}

    record CheckRateRS(AuditData auditData, CheckedHotel hotel) {}

    record CheckedHotel(
            String checkIn, String checkOut, @JsonUnwrapped Hotel hotel, String totalNet) {}

    record ErrorRS(AuditData auditData, Failure error) {

        record Failure(String code, String message) {}

        static ErrorRS of(String code, String message) {
            return new ErrorRS(AuditData.CONSTANT, new Failure(code, message));
        }
    }

    record AuditData(
            String processTime,
            String timestamp,
            String requestHost,
            String serverId,
            String environment,
            String release,
            String token,
            String internal) {

        /** The same for every answer, so that equal questions have equal answers to the byte. */
        static final AuditData CONSTANT = new AuditData(
                "24",
                "2026-11-20 09:00:00.000",
                "127.0.0.1",
                "demo",
                "[demo]",
                "demo",
                "00000000000000000000000000000000",
                "");
    }

    @JsonInclude(NON_NULL)
    record Hotels(
            @Nullable List<Hotel> hotels,
            @Nullable String checkIn,
            int total,
            @Nullable String checkOut) {

        /** Nothing available is said without a list and without dates. */
        static final Hotels NONE = new Hotels(null, null, 0, null);
    }

    record Hotel(
            int code,
            String name,
            String categoryCode,
            String categoryName,
            String destinationCode,
            String destinationName,
            int zoneCode,
            String zoneName,
            String latitude,
            String longitude,
            List<Room> rooms,
            String minRate,
            String maxRate,
            String currency) {}

    record Room(String code, String name, List<Rate> rates) {}

    @JsonInclude(NON_NULL)
    record Rate(
            String rateKey,
            String rateClass,
            String rateType,
            String net,
            @Nullable String sellingRate,
            @Nullable String hotelSellingRate,
            @Nullable String hotelCurrency,
            @Nullable Boolean hotelMandatory,
            int allotment,
            String paymentType,
            boolean packaging,
            String boardCode,
            String boardName,
            List<Policy> cancellationPolicies,
            Taxes taxes,
            int rooms,
            int adults,
            int children,
            @Nullable String childrenAges,
            @Nullable List<Promotion> promotions) {}

    record Policy(String amount, String from) {}

    record Taxes(@JsonInclude(NON_NULL) @Nullable List<Tax> taxes, boolean allIncluded) {}

    record Tax(
            boolean included,
            String type,
            String amount,
            String currency,
            String clientAmount,
            String clientCurrency,
            String subType) {}

    record Promotion(String code, String name) {}
}
