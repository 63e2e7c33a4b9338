package dev.staystream.supplier.expedia;

import static java.util.Comparator.naturalOrder;

import dev.staystream.stay.Board;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The board that the amenities of a rate promise every guest; none of them says that there are no meals.
 *
 * <p>The ids are those of Rapid's "Meal plan inclusions" and of the amenities named in its contract.
 */
final class ExpediaBoard {

    private static final int EVERYBODY = Integer.MAX_VALUE;

    private static final Map<String, Meals> MEALS = Map.of(
            "1073742786", new Meals(Board.BB, EVERYBODY),
            "2098", new Meals(Board.BB, EVERYBODY),
            "2104", new Meals(Board.BB, EVERYBODY),
            "2205", new Meals(Board.BB, EVERYBODY),
            "1073742857", new Meals(Board.BB, 1),
            "2194", new Meals(Board.BB, 2),
            "2206", new Meals(Board.HB, EVERYBODY),
            "2111", new Meals(Board.AI, EVERYBODY));

    /** Meals for so many guests. */
    private record Meals(Board board, int guests) {}

    private ExpediaBoard() {}

    static Optional<Board> of(List<String> amenities, List<RoomsAsked> asked) {
        int guests = asked.stream()
                .mapToInt(rooms -> rooms.count() * rooms.occupancy().guests())
                .sum();
        return amenities.stream()
                .map(MEALS::get)
                .filter(Objects::nonNull)
                .filter(meals -> meals.guests() >= guests)
                .map(Meals::board)
                .max(naturalOrder());
    }
}
