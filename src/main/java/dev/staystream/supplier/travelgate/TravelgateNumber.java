package dev.staystream.supplier.travelgate;

import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** A GraphQL {@code Float}, which is a binary fraction at the other end. */
final class TravelgateNumber {

    /** The decimal digits that a binary fraction of 64 bits keeps; those after it are noise, as in 202.35000000000002. */
    private static final MathContext EXACT = new MathContext(15);

    private TravelgateNumber() {}

    static @Nullable BigDecimal read(JsonReader json) {
        BigDecimal number = json.decimal();
        return number == null || number.precision() <= EXACT.getPrecision()
                ? number
                : number.round(EXACT).stripTrailingZeros();
    }
}
