package dev.staystream.supplier.ota;

import dev.staystream.stay.Board;
import dev.staystream.supplier.XmlReader;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The terms on which rooms are sold. */
final class OtaRatePlan {

    private final @Nullable String code;

    private final @Nullable String id;

    private final int left;

    private final boolean onSale;

    private OtaPayment payment;

    private OtaCancellation cancellation = OtaCancellation.UNTOLD;

    private Optional<Board> board = Optional.empty();

    OtaRatePlan(XmlReader xml) {
        code = xml.attribute("RatePlanCode");
        id = xml.attribute("RatePlanID");
        left = xml.integer("AvailableQuantity", -1);
        onSale = OtaStatus.onSale(xml);
        payment = OtaPayment.prepaid(xml);
        for (String child : xml.children()) {
            switch (child) {
                case "Guarantee" -> payment = payment.or(OtaPayment.guarantee(xml));
                case "CancelPenalties" -> cancellation = OtaCancellation.read(xml);
                case "MealsIncluded" -> board = board(xml);
                default -> {}
            }
        }
    }

    /** By meal plan codes, or else by the meals said to be included. */
    private static Optional<Board> board(XmlReader xml) {
        return OtaCodes.board(xml.attribute("MealPlanCodes", "")).or(() -> meals(xml));
    }

    private static Optional<Board> meals(XmlReader xml) {
        boolean breakfast = xml.isTrue("Breakfast");
        boolean lunch = xml.isTrue("Lunch");
        boolean dinner = xml.isTrue("Dinner");
        if (breakfast) {
            return Optional.of(lunch && dinner ? Board.FB : lunch || dinner ? Board.HB : Board.BB);
        }
        boolean told = xml.attribute("Breakfast") != null || xml.attribute("MealPlanIndicator") != null;
        return told && !lunch && !dinner && !xml.isTrue("MealPlanIndicator") ? Optional.of(Board.RO) : Optional.empty();
    }

    /** What it goes by, the code coming first; empty where it has neither code nor id. */
    String key() {
        return code == null ? id == null ? "" : id : code;
    }

    boolean isCalled(@Nullable String name) {
        return name != null && (name.equals(code) || name.equals(id));
    }

    boolean onSale() {
        return onSale;
    }

    OptionalInt left() {
        return left < 0 ? OptionalInt.empty() : OptionalInt.of(left);
    }

    OtaPayment payment() {
        return payment;
    }

    OtaCancellation cancellation() {
        return cancellation;
    }

    Optional<Board> board() {
        return board;
    }
}
