package dev.staystream.store;

import io.r2dbc.spi.ConnectionFactory;

/** The databases that Staystream runs on. */
enum Dialect {
    H2,
    POSTGRESQL;

    /** The dialect of the database behind the connections. */
    static Dialect of(ConnectionFactory connections) {
        String name = connections.getMetadata().getName();
        return switch (name) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default -> throw new IllegalArgumentException("H2 or PostgreSQL is needed, but was %s".formatted(name));
        };
    }
}
