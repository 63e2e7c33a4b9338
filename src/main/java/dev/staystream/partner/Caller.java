package dev.staystream.partner;

import java.util.OptionalInt;

/** Who asks: a partner with a key, or somebody without one. */
sealed interface Caller {

    /** What tells this caller from others. */
    String name();

    /** How much this caller may ask. */
    Plan plan();

    /** The holder of a key. */
    record Partner(PartnerKey key) implements Caller {

        @Override
        public String name() {
            return key.id();
        }

        @Override
        public Plan plan() {
            return key.plan();
        }
    }

    /**
     * Somebody without a key, known by the network they come from.
     *
     * @param requestsPerMinute above 0
     */
    record Anonymous(String network, int requestsPerMinute) implements Caller {

        @Override
        public String name() {
            return "anonymous " + network;
        }

        @Override
        public Plan plan() {
            return new Plan(OptionalInt.of(requestsPerMinute), OptionalInt.empty());
        }
    }
}
