package dev.staystream.supplier.ota;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as XML Schema writes them. */
final class OtaTimes {

    private static final int DATE_LENGTH = "2027-01-15".length();

    private OtaTimes() {}

    /** The date that text begins with, or null where it begins with none. */
    static @Nullable LocalDate date(@Nullable String text) {
        if (text == null || text.length() < DATE_LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, DATE_LENGTH));
        } catch (DateTimeException error) {
            return null;
        }
    }
}
