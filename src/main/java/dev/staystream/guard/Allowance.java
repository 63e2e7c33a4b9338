package dev.staystream.guard;

/** Earns a share of a call with each call that is made anyway, so that extra ones stay below that share of all. */
final class Allowance {

    private static final int WHOLE = 100;

    /** What was not spent when all was well does not flood a supplier when it is not. */
    private static final int MOST_SAVED = 10 * WHOLE;

    private final int percent;

    private int saved;

    /** Extra calls up to so many percent, of which the first few may be there from the beginning. */
    Allowance(int percent, int first) {
        this.percent = percent;
        this.saved = first * WHOLE;
    }

    synchronized void earn() {
        saved = Math.min(MOST_SAVED, saved + percent);
    }

    /** How much is there to spend, of all that may be saved: from 0 to 1. */
    synchronized double share() {
        return (double) saved / MOST_SAVED;
    }

    /** Whether an extra call may be made; if so it is paid for. */
    synchronized boolean spend() {
        boolean enough = saved >= WHOLE;
        saved -= enough ? WHOLE : 0;
        return enough;
    }
}
