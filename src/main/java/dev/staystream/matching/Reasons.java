package dev.staystream.matching;

import dev.staystream.matching.Reason.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in words what a comparison found. */
final class Reasons {

    private static final double NEAR_METRES = 150;

    private static final double FAR_METRES = 500;

    private final Comparison comparison;

    private final List<Reason> reasons = new ArrayList<>();

    private Reasons(Comparison comparison) {
        this.comparison = comparison;
    }

    /** What speaks for one property, then what speaks against it. */
    static List<Reason> of(Comparison comparison) {
        Reasons reasons = new Reasons(comparison);
        reasons.names();
        reasons.kinds();
        reasons.place();
        reasons.contact();
        return reasons.reasons.stream()
                .sorted(Comparator.comparing(reason -> !reason.code().speaksForSame()))
                .toList();
    }

    private void names() {
        NameComparison names = comparison.byName();
        double alike = comparison.get(Feature.NAME);
        List<String> left = names.leftWords();
        List<String> right = names.rightWords();
        if (left.isEmpty() && right.isEmpty()) {
            add(Code.NAME_SAME, join(names.sharedWords()));
        } else if (alike >= 0.4) {
            add(Code.NAME_SIMILAR, join(names.sharedWords()));
        } else {
            add(Code.NAME_DIFFERENT);
        }
        if (!left.isEmpty() && !right.isEmpty()) {
            add(Code.NAME_LEFTOVERS, join(left), join(right));
        }
        either(Feature.NUMBERS, null, Code.NUMBERS_DIFFERENT, join(left), join(right));
    }

    private void kinds() {
        Name left = comparison.byName().leftName();
        Name right = comparison.byName().rightName();
        if (comparison.isPart()) {
            add(Code.PART_OF_PROPERTY, comparison.left().name().part() + comparison.right().name().part());
        }
        if (comparison.get(Feature.KIND) == 0) {
            add(Code.KIND_DIFFERENT, left.kind(), right.kind());
        }
        if (comparison.get(Feature.CHAIN) == 1) {
            add(Code.CHAIN_SAME, comparison.left().chain());
        } else if (comparison.get(Feature.CHAIN) == 0) {
            add(Code.CHAIN_DIFFERENT, comparison.left().chain(), comparison.right().chain());
        }
    }

    private void place() {
        double metres = comparison.get(Feature.METRES);
        if (metres <= NEAR_METRES) {
            add(Code.PLACE_NEAR, String.valueOf(Math.round(metres)));
        } else if (metres >= FAR_METRES) {
            add(Code.PLACE_FAR, String.valueOf(Math.round(metres)));
        }
        Street left = comparison.left().street();
        Street right = comparison.right().street();
        address(left, right);
        if (comparison.get(Feature.POSTCODE) == 1) {
            add(Code.POSTCODE_SAME, left.postcode().toUpperCase(Locale.ROOT));
        } else if (comparison.get(Feature.POSTCODE) < 1) {
            add(Code.POSTCODE_DIFFERENT, left.postcode().toUpperCase(Locale.ROOT), right.postcode().toUpperCase(Locale.ROOT));
        }
    }

    private void address(Street left, Street right) {
        double street = comparison.get(Feature.STREET);
        double house = comparison.get(Feature.HOUSE);
        if (street >= 0.8 && house == 1) {
            add(Code.ADDRESS_SAME, left.line());
        } else if (street < 0.5 || house == 0) {
            add(Code.ADDRESS_DIFFERENT, left.line(), right.line());
        }
    }

    private void contact() {
        either(Feature.PHONE, Code.PHONE_SAME, Code.PHONE_DIFFERENT);
        Site left = comparison.left().site();
        Site right = comparison.right().site();
        if (comparison.get(Feature.WEBSITE) == 0) {
            add(Code.WEBSITE_DIFFERENT, left.host(), right.host());
        } else if (comparison.get(Feature.WEBSITE) > 0) {
            add(left.samePage(right) ? Code.WEBSITE_SAME : Code.HOST_SAME, left.host());
        }
        if (comparison.get(Feature.STARS) == 0) {
            add(Code.STARS_SAME, String.valueOf(comparison.left().stars()));
        } else if (comparison.get(Feature.STARS) > 0) {
            add(Code.STARS_DIFFERENT, String.valueOf(comparison.left().stars()), String.valueOf(comparison.right().stars()));
        }
        if (comparison.left().id().source().equals(comparison.right().id().source())) {
            add(Code.SOURCE_SAME);
        }
    }

    private void either(Feature feature, @Nullable Code same, Code different, String... details) {
        double value = comparison.get(feature);
        if (value == 1 && same != null) {
            add(same);
        } else if (value == 0) {
            add(different, details);
        }
    }

    private void add(Code code, String... details) {
        reasons.add(new Reason(code, List.of(details)));
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }
}
