package dev.staystream.matching;

/** Whether two listings are at one place although at least one of them does not tell where it stands. */
final class Whereabouts {

    private static final double SURE_PAGE = 0.7;

    private static final double SAME_STREET = 0.8;

    private static final double SIMILAR_STREET = 0.5;

    private static final double OTHER_STREET = 0.3;

    private static final double SAME_NAME = 0.95;

    private static final double NEARLY_SAME_NAME = 0.85;

    private static final double SIMILAR_NAME = 0.75;

    private static final double COMMON_WORD = 0.3;

    private static final double TELLING_NAME = 0.8;

    /** Where nothing but the name is known, it has to tell more. */
    private static final double VERY_TELLING_NAME = 0.85;

    private static final double LEFT_OVER = 0.1;

    private static final double SAME_DISTRICT = 0.8;

    private static final double WITHIN_POSTCODE = 2;

    private static final double OUTSIDE_POSTCODE = 2.5;

    private Whereabouts() {}

    /** Whether anything but names says that both are at one place, and nothing says otherwise. */
    static boolean agree(Comparison comparison) {
        return isProven(comparison) || (isLikely(comparison) && !isRefuted(comparison));
    }

    private static boolean isProven(Comparison comparison) {
        return comparison.get(Feature.PHONE) == 1
                || (comparison.get(Feature.HOUSE) == 1 && comparison.get(Feature.STREET) > SIMILAR_STREET);
    }

    private static boolean isLikely(Comparison comparison) {
        return comparison.get(Feature.WEBSITE) > SURE_PAGE
                || comparison.get(Feature.POSTCODE) == 1
                || isWithinPostcode(comparison)
                || isOnlyNamesake(comparison);
    }

    /** Whether one stands in the other's postcode, where nobody else is called alike. */
    private static boolean isWithinPostcode(Comparison comparison) {
        return comparison.get(Feature.AWAY) <= WITHIN_POSTCODE
                && comparison.get(Feature.NAME) >= SIMILAR_NAME
                && comparison.get(Feature.LEAST) >= TELLING_NAME
                && comparison.get(Feature.LEFT_ON_BOTH) < LEFT_OVER
                && isUnrivalled(comparison);
    }

    /** Whether a telling name is the same, and nobody else has it: enough where all are of one town. */
    private static boolean isOnlyNamesake(Comparison comparison) {
        return comparison.isInOneTown()
                && isSameName(comparison)
                && comparison.get(Feature.LEAST) >= VERY_TELLING_NAME
                && !(comparison.get(Feature.POSTCODE) < SAME_DISTRICT)
                && isUnrivalled(comparison);
    }

    /** Whether the names are the same but for words that many around have, such as the town's name. */
    private static boolean isSameName(Comparison comparison) {
        return comparison.get(Feature.NAME) >= SAME_NAME
                || (comparison.get(Feature.NAME) >= NEARLY_SAME_NAME && comparison.get(Feature.LEFT_ON_ANY) <= COMMON_WORD);
    }

    private static boolean isUnrivalled(Comparison comparison) {
        return !(comparison.get(Feature.RIVALS) > 0) && !(comparison.get(Feature.STARS) > 1);
    }

    private static boolean isRefuted(Comparison comparison) {
        boolean otherSite = comparison.get(Feature.WEBSITE) == 0 && comparison.get(Feature.NAME) < SAME_NAME;
        boolean otherPostcode = comparison.get(Feature.AWAY) > OUTSIDE_POSTCODE;
        boolean otherHouse = comparison.get(Feature.HOUSE) == 0 && comparison.get(Feature.STREET) >= SAME_STREET;
        return otherSite || otherPostcode || otherHouse || comparison.get(Feature.STREET) < OTHER_STREET;
    }
}
