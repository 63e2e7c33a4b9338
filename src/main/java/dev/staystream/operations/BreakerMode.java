package dev.staystream.operations;

/** Who decides whether a supplier's breaker is open. */
public enum BreakerMode {
    /** Its failures. */
    AUTOMATIC,
    /** An operator: the supplier is left alone. */
    OPEN,
    /** An operator: the supplier is asked however often it fails. */
    CLOSED
}
