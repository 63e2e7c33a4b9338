package dev.staystream.mocks.world;

import dev.staystream.stay.Bed;
import dev.staystream.stay.Occupancy;
import java.util.List;

/** The kinds of rooms there are. */
public enum RoomKind {
    SINGLE(1, 0.8, new Bed("single", 1)),
    DOUBLE(2, 1.0, new Bed("double", 1)),
    TWIN(2, 1.0, new Bed("single", 2)),
    SUPERIOR(3, 1.22, new Bed("queen", 1)),
    DELUXE(3, 1.45, new Bed("king", 1)),
    TRIPLE(3, 1.28, new Bed("single", 3)),
    FAMILY(4, 1.5, new Bed("double", 1), new Bed("single", 2)),
    JUNIOR_SUITE(3, 1.85, new Bed("king", 1)),
    SUITE(4, 2.5, new Bed("king", 1), new Bed("sofa", 1)),
    APARTMENT(6, 1.7, new Bed("double", 2), new Bed("sofa", 1));

    /** Up to this age a child sleeps in a cot and takes no place. */
    private static final int COT_AGE = 1;

    private final int sleeps;

    private final double factor;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot change, of records
    private final List<Bed> beds;

    RoomKind(int sleeps, double factor, Bed... beds) {
        this.sleeps = sleeps;
        this.factor = factor;
        this.beds = List.of(beds);
    }

    /** How many can sleep in it. */
    public int sleeps() {
        return sleeps;
    }

    /** What stands in it. */
    public List<Bed> beds() {
        return beds;
    }

    /** What it costs, a double room being 1. */
    double factor() {
        return factor;
    }

    boolean holds(Occupancy guests) {
        long children = guests.childAges().stream().filter(age -> age > COT_AGE).count();
        return guests.adults() + children <= sleeps;
    }
}
