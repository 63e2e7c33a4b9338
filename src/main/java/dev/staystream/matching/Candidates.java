package dev.staystream.matching;

import java.util.Arrays;

/** Those found by any key, and by how many. */
final class Candidates {

    private static final double A_KEY = 0.15;

    private static final int MOST_KEYS = 5;

    /** Standing next to each other promises as much as half a name. */
    private static final double NEXT_DOOR = 0.5;

    private int[] hits = new int[256];

    private int count;

    /** Notes that a slot has one of the keys. */
    void hit(int slot) {
        if (count == hits.length) {
            hits = Arrays.copyOf(hits, count * 2);
        }
        hits[count++] = slot;
    }

    /** The slots of the most promising by a glance, the best first; the one of the listing asked about is excepted. */
    int[] best(int most, Glances glances, Profile asked, int itself) {
        Arrays.sort(hits, 0, count);
        Best best = new Best(most);
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && hits[to] == hits[from]) {
                to++;
            }
            if (hits[from] != itself) {
                double promise = glances.lettersShared(asked, hits[from]) + A_KEY * Math.min(MOST_KEYS, to - from);
                best.offer(hits[from], promise + (glances.isNear(asked, hits[from]) ? NEXT_DOOR : 0));
            }
            from = to;
        }
        return best.slots();
    }

    /** The most promising so far, in their order; of equally promising ones the first stays ahead. */
    private static final class Best {

        private final int[] slots;

        private final double[] promises;

        private int held;

        Best(int most) {
            this.slots = new int[most];
            this.promises = new double[most];
        }

        void offer(int slot, double promise) {
            if (held == slots.length && promise <= promises[held - 1]) {
                return;
            }
            int at = held < slots.length ? held++ : held - 1;
            while (at > 0 && promises[at - 1] < promise) {
                slots[at] = slots[at - 1];
                promises[at] = promises[at - 1];
                at--;
            }
            slots[at] = slot;
            promises[at] = promise;
        }

        int[] slots() {
            return Arrays.copyOf(slots, held);
        }
    }
}
