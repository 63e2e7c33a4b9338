package dev.staystream.supplier.ota;

import dev.staystream.supplier.XmlReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a type of room costs on a rate plan, for the whole stay or some nights of it. */
final class OtaRoomRate {

    private final List<OtaRate> rates = new ArrayList<>();

    private @Nullable String roomTypeCode;

    private @Nullable String ratePlan;

    private @Nullable String bookingCode;

    private boolean onSale = true;

    private @Nullable String description;

    private @Nullable OtaTotal total;

    /** One of which nothing is told. */
    OtaRoomRate() {}

    OtaRoomRate(XmlReader xml) {
        String id = xml.attribute("RatePlanID");
        String code = xml.attribute("RatePlanCode");
        roomTypeCode = xml.attribute("RoomTypeCode");
        ratePlan = code == null ? id : code;
        bookingCode = xml.attribute("BookingCode");
        onSale = OtaStatus.onSale(xml);
        for (String child : xml.children()) {
            switch (child) {
                case "Rates" -> readRates(xml);
                case "RoomRateDescription" -> description = xml.text();
                case "Total" -> total = OtaTotal.read(xml, true);
                case "Availability" -> onSale &= OtaStatus.onSale(xml);
                default -> {}
            }
        }
    }

    private void readRates(XmlReader xml) {
        for (String child : xml.children()) {
            if (child.equals("Rate")) {
                rates.add(new OtaRate(xml));
            }
        }
    }

    List<OtaRate> rates() {
        return rates;
    }

    @Nullable String roomTypeCode() {
        return roomTypeCode;
    }

    @Nullable String ratePlan() {
        return ratePlan;
    }

    @Nullable String bookingCode() {
        return bookingCode;
    }

    boolean onSale() {
        return onSale;
    }

    /** The price of the whole stay, where it is stated. */
    @Nullable OtaTotal total() {
        return total != null && total.stated() ? total : null;
    }

    @Nullable String description() {
        return description != null || rates.isEmpty() ? description : rates.getFirst().description();
    }
}
