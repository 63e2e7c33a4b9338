package dev.staystream.matching;

import dev.staystream.matching.NameComparison.Context;
import dev.staystream.stay.Location;
import java.util.List;

/** Two listings, measured. */
final class Comparison {

    /** One of the two says that it belongs to a chain; that the other is silent is hardly a difference. */
    private static final double ONE_ONLY = 0.25;

    private static final int MOST_RIVALS = 4;

    private static final int FEATURES = Feature.values().length;

    private final Profile left;

    private final Profile right;

    private final NameComparison names;

    private final double[] values = new double[FEATURES];

    private boolean inOneTown;

    Comparison(Profile left, Profile right, Context context, double hostTelling) {
        this.left = left;
        this.right = right;
        this.names = bestOf(left.names(), right.names(), context);
        names();
        set(Feature.CHAIN, chain());
        set(Feature.METRES, metres());
        set(Feature.HOUSE, left.street().sameHouse(right.street()));
        set(Feature.STREET, left.street().sameStreet(right.street()));
        set(Feature.POSTCODE, left.street().samePostcode(right.street()));
        set(Feature.CITY, left.street().sameCity(right.street()));
        set(Feature.PHONE, Phones.same(left.phones(), right.phones()));
        set(Feature.WEBSITE, website(hostTelling));
        set(Feature.RIVALS, Double.NaN);
        set(Feature.AWAY, Double.NaN);
        set(Feature.STARS, Math.abs(left.stars() - right.stars()));
    }

    /** What the weights of the words of these two depend on. */
    static Context context(Profile left, Profile right, Telling telling) {
        boolean sameChain = !left.chain().isEmpty() && left.chain().equals(right.chain());
        return new Context(telling, left.street().city(), right.street().city(), sameChain);
    }

    private static NameComparison bestOf(List<Name> lefts, List<Name> rights, Context context) {
        NameComparison best = NameComparison.of(lefts.getFirst(), rights.getFirst(), context);
        if (lefts.size() + rights.size() == 2) {
            return best;
        }
        for (Name left : lefts) {
            for (Name right : rights) {
                NameComparison here = NameComparison.of(left, right, context);
                best = here.alike() > best.alike() ? here : best;
            }
        }
        return best;
    }

    private void names() {
        set(Feature.NAME, names.alike());
        set(Feature.NAME_WITHIN, names.within());
        set(Feature.LETTERS, names.lettersShared());
        set(Feature.LEFT_ON_BOTH, names.leftOnBoth());
        set(Feature.LEFT_ON_ANY, names.leftOnAny());
        set(Feature.MOST_SHARED, names.mostShared());
        set(Feature.SHARED, names.shared());
        set(Feature.LEAST, names.least());
        set(Feature.NUMBERS, names.numbers());
        set(Feature.KIND, kind());
        set(Feature.PART, isPart() ? 1 : 0);
    }

    private double kind() {
        String one = names.leftName().kind();
        String other = names.rightName().kind();
        if (one.isEmpty() || other.isEmpty()) {
            return Double.NaN;
        }
        return one.equals(other) ? 1 : 0;
    }

    /** Whether just one of the two is a part of a property, or each is another part. */
    boolean isPart() {
        return !left.name().part().equals(right.name().part());
    }

    private double chain() {
        if (left.chain().isEmpty() && right.chain().isEmpty()) {
            return Double.NaN;
        }
        boolean oneOnly = left.chain().isEmpty() || right.chain().isEmpty();
        return oneOnly ? ONE_ONLY : Chains.alike(left.chain(), right.chain());
    }

    private double metres() {
        return left.placed() && right.placed()
                ? 1_000 * new Location(left.latitude(), left.longitude())
                        .distanceKm(new Location(right.latitude(), right.longitude()))
                : Double.NaN;
    }

    private double website(double hostTelling) {
        if (!left.site().known() || !right.site().known()) {
            return Double.NaN;
        }
        if (!left.site().host().equals(right.site().host())) {
            return 0;
        }
        boolean samePage = left.site().samePage(right.site());
        boolean root = left.site().parts().isEmpty();
        if (!samePage) {
            return 0.5 * hostTelling;
        }
        return root ? hostTelling : 1;
    }

    /** Notes how far one stands from the middle of the other's postcode. */
    void away(double times) {
        set(Feature.AWAY, times);
    }

    /** Notes whether all listings that are known to stand anywhere stand in one town. */
    void inOneTown(boolean sure) {
        inOneTown = sure;
    }

    boolean isInOneTown() {
        return inOneTown;
    }

    /** Notes how many other listings of either source have a name at least as alike. */
    void rivals(long count) {
        set(Feature.RIVALS, (double) Math.min(MOST_RIVALS, count));
    }

    private void set(Feature feature, double value) {
        values[feature.position()] = value;
    }

    double get(Feature feature) {
        return values[feature.position()];
    }

    double[] values() {
        return values;
    }

    NameComparison byName() {
        return names;
    }

    Profile left() {
        return left;
    }

    Profile right() {
        return right;
    }
}
