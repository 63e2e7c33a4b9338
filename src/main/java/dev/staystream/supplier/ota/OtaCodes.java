package dev.staystream.supplier.ota;

import static java.util.Comparator.naturalOrder;

import dev.staystream.stay.Bed;
import dev.staystream.stay.Board;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What OpenTravel's code lists mean here: meal plans (MPT), beds (BED), fees and taxes (FTT). */
final class OtaCodes {

    /** American (2), family (9) and brochured (13) plans are left out, for implementers differ in what they mean by them. */
    private static final Map<String, Board> MEAL_PLANS = Map.ofEntries(
            Map.entry("1", Board.AI),
            Map.entry("3", Board.BB),
            Map.entry("4", Board.BB),
            Map.entry("5", Board.BB),
            Map.entry("6", Board.BB),
            Map.entry("7", Board.BB),
            Map.entry("8", Board.RO),
            Map.entry("10", Board.FB),
            Map.entry("11", Board.BB),
            Map.entry("12", Board.HB),
            Map.entry("14", Board.RO),
            Map.entry("15", Board.RO),
            Map.entry("16", Board.BB),
            Map.entry("17", Board.HB),
            Map.entry("19", Board.BB),
            Map.entry("20", Board.HB),
            Map.entry("23", Board.HB));

    private static final String TWIN = "twin";

    private static final Map<String, String> BEDS = Map.of(
            "1", "double",
            "2", "futon",
            "3", "king",
            "4", "murphy",
            "5", "queen",
            "6", "sofa",
            "7", "tatami",
            "8", TWIN,
            "9", "single");

    private static final Map<String, String> CHARGES = Map.ofEntries(
            Map.entry("1", "Bed tax"),
            Map.entry("2", "City hotel fee"),
            Map.entry("3", "City tax"),
            Map.entry("4", "County tax"),
            Map.entry("5", "Energy tax"),
            Map.entry("6", "Federal tax"),
            Map.entry("7", "Food and beverage tax"),
            Map.entry("8", "Lodging tax"),
            Map.entry("9", "Maintenance fee"),
            Map.entry("10", "Occupancy tax"),
            Map.entry("12", "Resort fee"),
            Map.entry("13", "Sales tax"),
            Map.entry("14", "Service charge"),
            Map.entry("15", "State tax"),
            Map.entry("16", "Surcharge"),
            Map.entry("17", "Total tax"),
            Map.entry("18", "Tourism tax"),
            Map.entry("19", "VAT/GST"),
            Map.entry("28", "Room tax"),
            Map.entry("30", "Country tax"),
            Map.entry("34", "Local fee"),
            Map.entry("35", "GST"),
            Map.entry("36", "VAT"),
            Map.entry("43", "Convention tax"),
            Map.entry("46", "National government tax"),
            Map.entry("55", "Destination amenity fee"));

    private OtaCodes() {}

    /** The best board that a list of meal plan codes promises. */
    static Optional<Board> board(String codes) {
        return each(codes).map(MEAL_PLANS::get).filter(Objects::nonNull).max(naturalOrder());
    }

    /** The beds of a list of bed codes; a single is told as such or as half of a twin. */
    static List<Bed> beds(@Nullable String codes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        each(codes == null ? "" : codes)
                .map(BEDS::get)
                .filter(Objects::nonNull)
                .forEach(type -> counts.merge(type.equals(TWIN) ? "single" : type, type.equals(TWIN) ? 2 : 1, Integer::sum));
        return counts.entrySet().stream()
                .map(bed -> new Bed(bed.getKey(), bed.getValue()))
                .toList();
    }

    /** The name of a tax or fee by its code, where the list has one. */
    static Optional<String> charge(@Nullable String code) {
        return Optional.ofNullable(code).map(CHARGES::get);
    }

    private static Stream<String> each(String codes) {
        return Arrays.stream(codes.split("\\s+"));
    }
}
