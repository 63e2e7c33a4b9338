package dev.staystream.supplier.hotelbeds;

import dev.staystream.stay.Board;
import dev.staystream.stay.Payment;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What the codes of Hotelbeds mean, as far as captured replies and its content tell; any other means unknown. */
final class HotelbedsCodes {

    /** Self catering is a room only; American and continental breakfasts are breakfasts. */
    private static final Map<String, Board> BOARDS = Map.of(
            "RO", Board.RO,
            "SC", Board.RO,
            "BB", Board.BB,
            "AB", Board.BB,
            "CB", Board.BB,
            "HB", Board.HB,
            "FB", Board.FB,
            "AI", Board.AI);

    private HotelbedsCodes() {}

    /** The meals of a board code. */
    static Optional<Board> board(String code) {
        return Optional.ofNullable(BOARDS.get(code));
    }

    /** When a rate of a payment type is paid. */
    static Payment payment(String type) {
        return switch (type) {
            case "AT_WEB" -> Payment.NOW;
            case "AT_HOTEL" -> Payment.PROPERTY;
            default -> Payment.UNKNOWN;
        };
    }

    /**
     * The stars of a category code: {@code 4EST} and {@code 4LUX} are four, {@code H3_5} is three and a half. The keys of
     * apartments ({@code 3LL}) and special categories ({@code SPC}) are no stars.
     */
    static OptionalDouble stars(@Nullable String category) {
        if (category == null || category.length() != 4) {
            return OptionalDouble.empty();
        }
        if (category.endsWith("EST") || category.endsWith("LUX")) {
            return stars(category.charAt(0), 0);
        }
        return category.charAt(0) == 'H' && category.endsWith("_5")
                ? stars(category.charAt(1), 0.5)
                : OptionalDouble.empty();
    }

    private static OptionalDouble stars(char whole, double half) {
        return whole >= '1' && whole <= '5' ? OptionalDouble.of(whole - '0' + half) : OptionalDouble.empty();
    }
}
