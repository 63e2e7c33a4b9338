package dev.staystream.supplier;

import dev.staystream.stay.HotelDetails;
import java.util.Optional;

/** A property as one supplier type codes it, with whatever that supplier tells of it. */
public record SupplierHotel(String code, Optional<String> name, HotelDetails details) {

    public SupplierHotel {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a supplier's hotel code must not be blank");
        }
        name = name.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What it is called: by its name, or by its code while nobody has told the name. */
    public String called() {
        return name.orElseGet(() -> "Hotel " + code);
    }

    /** A hotel of which only the code is known. */
    public static SupplierHotel coded(String code) {
        return new SupplierHotel(code, Optional.empty(), HotelDetails.UNKNOWN);
    }
}
