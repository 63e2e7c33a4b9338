package dev.staystream.cache;

/** What came of wanting to ask a supplier a question that other nodes may be asking too. */
sealed interface Claim {

    /** This node asks. */
    record Granted() implements Claim {}

    /** Another node has asked, and this is what it was answered. */
    record Known(Remembered answer) implements Claim {}

    /**
     * Another node asks.
     *
     * @param answered whether it has been answered, although the answer is not there to be read
     */
    record Taken(boolean answered) implements Claim {}
}
