package dev.staystream.supplier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The exact numbers of one document; what follows a price often repeats it, as its penalties do, and is then the same. */
final class Numbers {

    /** Longer than any number written out, shorter than what is slow to convert. */
    static final int MAX_LENGTH = 100;

    /** More digits than any price has; beyond it arithmetic itself becomes an attack. */
    private static final int MAX_DIGITS = 40;

    private String lastText = "0";

    private @Nullable BigDecimal last = BigDecimal.ZERO;

    /** The number a text states, or null where it states none or one beyond all bounds. */
    @Nullable BigDecimal number(String text) {
        if (!text.equals(lastText)) {
            last = bounded(text);
            lastText = text;
        }
        return last;
    }

    private static @Nullable BigDecimal bounded(String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return number.precision() <= MAX_DIGITS && Math.abs(number.scale()) <= MAX_DIGITS ? number : null;
        } catch (NumberFormatException error) {
            return null;
        }
    }
}
