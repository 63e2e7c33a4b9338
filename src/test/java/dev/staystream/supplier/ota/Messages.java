package dev.staystream.supplier.ota;

/** Answers in the standard's shape, as short as they can be. */
final class Messages {

    static final String NAMESPACE = "http://www.opentravel.org/OTA/2003/05";

    /** A total of 220 euros with its taxes. */
    static final String TOTAL = "<Total AmountAfterTax='220.00' CurrencyCode='EUR'/>";

    private Messages() {}

    static String answer(String... roomStays) {
        return message("<Success/><RoomStays>%s</RoomStays>".formatted(String.join("", roomStays)));
    }

    static String message(String content) {
        return "<OTA_HotelAvailRS xmlns='%s' Version='7.000'>%s</OTA_HotelAvailRS>".formatted(NAMESPACE, content);
    }

    /** A double room on one plan; what follows is what the plan holds, and what is behind the room rates. */
    static String stay(String plan, String total, String rest) {
        return """
            <RoomStay><RoomTypes><RoomType RoomTypeCode='DBL' RoomType='Double Room'/></RoomTypes>\
            <RatePlans><RatePlan RatePlanCode='BAR'>%s</RatePlan></RatePlans>\
            <RoomRates><RoomRate RoomTypeCode='DBL' RatePlanCode='BAR'>%s</RoomRate></RoomRates>%s\
            <BasicPropertyInfo HotelCode='ADLON' HotelName='Hotel Adlon'/></RoomStay>\
            """.formatted(plan, total, rest);
    }

    /** A double room at a price. */
    static String priced(String total) {
        return answer(stay("", total, ""));
    }

    /** A double room of 220 euros on these terms. */
    static String cancelled(String penalties) {
        return answer(stay("", TOTAL, "<CancelPenalties>%s</CancelPenalties>".formatted(penalties)));
    }
}
