package dev.staystream.supplier.ohip;

import dev.staystream.stay.Board;
import dev.staystream.supplier.JsonReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A rate plan: the meals it includes, and whether its rates hold taxes. */
final class OhipPlan {

    /** A rate plan of which nothing is told. */
    static final OhipPlan UNTOLD = new OhipPlan();

    private static final String BREAKFAST = "Breakfast";

    private final Set<String> meals = new HashSet<>();

    private String code = "";

    private String mealPlan = "";

    private boolean taxInclusive;

    private OhipPlan() {}

    OhipPlan(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "ratePlanCode" -> code = json.text("");
                case "taxInclusive" -> taxInclusive = json.isTrue();
                case "mealPlan" -> meals(json);
                default -> {}
            }
        }
    }

    private void meals(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "mealPlanCode" -> mealPlan = json.text("");
                case "mealsIncluded", "mealPlanIncluded" -> json.elements().forEach(meal -> meals.add(meal.text("")));
                default -> {}
            }
        }
    }

    String code() {
        return code;
    }

    boolean taxInclusive() {
        return taxInclusive;
    }

    /**
     * The board by the plan's code, where it is one of OpenTravel's table MPT, of which the contract's example is one (1,
     * all inclusive); else by the meals named. That none are named says nothing.
     */
    Optional<Board> board() {
        return Stream.of(Board.values())
                .filter(board -> mealPlan.equals(Integer.toString(board.mealPlanCode())))
                .findFirst()
                .or(this::boardOfMeals);
    }

    /** Half board is breakfast and one more; there is no word for a dinner alone. */
    private Optional<Board> boardOfMeals() {
        if (meals.contains("AllInclusive")) {
            return Optional.of(Board.AI);
        }
        long mains = meals.stream().filter(Set.of("Lunch", "Dinner")::contains).count();
        return meals.contains(BREAKFAST)
                ? Optional.of(mains == 0 ? Board.BB : mains == 1 ? Board.HB : Board.FB)
                : Optional.empty();
    }
}
