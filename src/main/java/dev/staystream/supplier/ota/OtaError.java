package dev.staystream.supplier.ota;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.XmlReader;
import java.util.Set;

/**
 * An error or a warning: its kind by OpenTravel's table EWT, its code by the table ERR, and its words. The code says more
 * than the kind, where it is one of those a search can meet.
 */
record OtaError(String type, String code, String words) {

    /** Nothing to sell: no availability, no such rooms, no hotels found, no rooms, rate not available, hotel not active. */
    private static final Set<String> NOTHING = Set.of("322", "132", "424", "427", "438", "375");

    /** Word of something that changes nothing. */
    private static final String ADVISORY = "11";

    /** Reads {@code Error} or {@code Warning}. */
    static OtaError read(XmlReader xml) {
        String type = xml.attribute("Type", "");
        String code = xml.attribute("Code", "");
        String shortText = xml.attribute("ShortText");
        String text = xml.text();
        return new OtaError(type, code, requireNonNullElse(text, requireNonNullElse(shortText, "no words")));
    }

    boolean nothingAvailable() {
        return NOTHING.contains(code);
    }

    boolean advisory() {
        return type.equals(ADVISORY) && !code.equals("497");
    }

    NoAnswer reason() {
        return switch (code) {
            case "497" -> NoAnswer.UNAUTHORISED;
            case "91", "92", "187", "448", "450" -> NoAnswer.DOWN;
            case "15", "23", "26", "135", "136", "161", "320", "321", "357", "361", "363", "378", "392", "400", "404" ->
                NoAnswer.INVALID_QUERY;
            default -> byType();
        };
    }

    /** By the kind: 4, 5, 6 and 9 are of authentication, 2, 3, 7, 8 and 10 of the message, all others of the implementer. */
    private NoAnswer byType() {
        return switch (type) {
            case "4", "5", "6", "9" -> NoAnswer.UNAUTHORISED;
            case "2", "3", "7", "8", "10" -> NoAnswer.INVALID_QUERY;
            default -> NoAnswer.DOWN;
        };
    }

    @Override
    public String toString() {
        return "%s (%s/%s)".formatted(words, type, code);
    }
}
