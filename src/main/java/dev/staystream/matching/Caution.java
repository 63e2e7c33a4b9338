package dev.staystream.matching;

/** What never is linked without a person, or not at all, however well the rest agrees: a false link sells the wrong hotel. */
final class Caution {

    private static final double TELLING = 0.55;

    /** Houses of a chain differ by the area they are named for, and its words are common: City, Airport. */
    private static final double TELLING_IN_CHAIN = 0.2;

    private static final double CHAIN_WITHIN = 0.5;

    private static final double FAR_METRES = 3_000;

    private Caution() {}

    /** A part of a property is not the property. */
    static boolean forbids(Comparison comparison) {
        return comparison.isPart();
    }

    /** Words left over on both sides, other chains, other numbers or nothing but a name: for a person to judge. */
    static boolean doubts(Comparison comparison) {
        boolean sameChain = comparison.get(Feature.CHAIN) >= CHAIN_WITHIN;
        boolean siblings = comparison.get(Feature.LEFT_ON_BOTH) >= (sameChain ? TELLING_IN_CHAIN : TELLING);
        boolean otherChain = comparison.get(Feature.CHAIN) == 0;
        boolean otherNumbers = comparison.get(Feature.NUMBERS) == 0;
        boolean farApart = comparison.get(Feature.METRES) > FAR_METRES;
        return siblings || otherChain || otherNumbers || farApart || !isPlaced(comparison);
    }

    /** Whether anything but names says that both are at one place. */
    private static boolean isPlaced(Comparison comparison) {
        return !Double.isNaN(comparison.get(Feature.METRES))
                || comparison.get(Feature.PHONE) == 1
                || comparison.get(Feature.WEBSITE) > 0.7
                || (comparison.get(Feature.HOUSE) == 1 && comparison.get(Feature.STREET) > 0.5)
                || comparison.get(Feature.POSTCODE) == 1;
    }
}
