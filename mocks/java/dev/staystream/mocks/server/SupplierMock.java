package dev.staystream.mocks.server;

import java.util.Map;

/**
 * One type of demo supplier. It owns the folder {@code mocks/<type>}: {@code mappings} route requests, refuse bad ones
 * and name the operation to be answered here; {@code storefront.properties} says what it knows of the world.
 */
public interface SupplierMock {

    /** The type of supplier whose contract it speaks. */
    String type();

    /** Credentials it accepts, by the names an account of the type is configured with. */
    Map<String, String> credentials();

    /** What an account at it chooses, by the names the type knows. */
    default Map<String, String> options() {
        return Map.of();
    }

    /** What it says to a request, of which the mapping has named the operation. */
    Body answer(Call call);

    /** What it says to a request it cannot read; thrown exceptions become this. */
    Body invalid(String reason);
}
