package dev.staystream.supplier;

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

    /** The adapter for one account. */
    Supplier open(Account account);
}
