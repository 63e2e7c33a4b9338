package dev.staystream.supplier;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A kind of supplier contract: it opens an adapter for each account configured for it. */
public interface SupplierType {

    /** The name used in the configuration, as in {@code hotelbeds}. */
    String name();

    /** The credentials an account must have, as in {@code api-key}. */
    Set<String> credentials();

    /** How its replies say that less is to be asked. */
    default Pacing pacing() {
        return Pacing.HTTP;
    }

    /** What an account may choose, as in {@code profile}: by name, the values there are, the usual one first. */
    default Map<String, List<String>> options() {
        return Map.of();
    }

    /** The adapter for one account. */
    Supplier open(Account account);
}
