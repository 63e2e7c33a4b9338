package dev.staystream.matching;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which slots have which key. A key that too many share is given up for good and takes no more room, since it finds nothing
 * in particular; keys whose hashes are equal are held for one, which the comparison that follows puts right.
 */
final class Postings {

    private static final int MOST = 120;

    private static final byte GIVEN_UP = -1;

    private static final int NONE = -1;

    private int[] keys = new int[1 << 12];

    private int[] heads = new int[1 << 12];

    private byte[] sizes = new byte[1 << 12];

    private int used;

    /** Of each posting its slot and, in the upper half, the next posting of the key: both are always read together. */
    private long[] chain = new long[1 << 12];

    private int postings;

    private int free = NONE;

    /** Notes that a slot has a key. */
    void add(int key, int slot) {
        if (used * 3 > keys.length * 2) {
            grow();
        }
        int at = find(key);
        if (heads[at] == 0 && sizes[at] == 0) {
            if (keys[at] == 0) {
                keys[at] = nonZero(key);
                used++;
            }
            heads[at] = NONE;
        }
        if (sizes[at] == MOST) {
            giveUp(at);
        } else if (sizes[at] != GIVEN_UP) {
            heads[at] = posting(slot, heads[at]);
            sizes[at]++;
        }
    }

    /** Notes that a slot no longer has a key. */
    void remove(int key, int slot) {
        int at = find(key);
        if (sizes[at] <= 0) {
            return;
        }
        int before = NONE;
        for (int posting = heads[at]; posting != NONE; before = posting, posting = next(posting)) {
            if (slot(posting) == slot) {
                if (before == NONE) {
                    heads[at] = next(posting);
                } else {
                    chain(before, slot(before), next(posting));
                }
                release(posting);
                sizes[at]--;
                return;
            }
        }
    }

    /** Tells the slots that have a key, unless too many have. */
    void forEach(int key, IntConsumer slot) {
        int at = find(key);
        if (sizes[at] > 0) {
            for (int posting = heads[at]; posting != NONE; posting = next(posting)) {
                slot.accept(slot(posting));
            }
        }
    }

    private void giveUp(int at) {
        for (int posting = heads[at]; posting != NONE; ) {
            int following = next(posting);
            release(posting);
            posting = following;
        }
        heads[at] = NONE;
        sizes[at] = GIVEN_UP;
    }

    private int posting(int slot, int following) {
        int posting = free;
        if (posting == NONE) {
            if (postings == chain.length) {
                chain = Arrays.copyOf(chain, postings + (postings >> 1));
            }
            posting = postings++;
        } else {
            free = next(posting);
        }
        chain(posting, slot, following);
        return posting;
    }

    private int slot(int posting) {
        return (int) chain[posting];
    }

    private int next(int posting) {
        return (int) (chain[posting] >> 32);
    }

    private void chain(int posting, int slot, int following) {
        chain[posting] = (long) following << 32 | slot;
    }

    private void release(int posting) {
        chain(posting, 0, free);
        free = posting;
    }

    private int find(int key) {
        int wanted = nonZero(key);
        int mask = keys.length - 1;
        int at = Hashes.of(1, wanted) & mask;
        while (keys[at] != 0 && keys[at] != wanted) {
            at = at + 1 & mask;
        }
        return at;
    }

    private static int nonZero(int key) {
        return key == 0 ? 1 : key;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldHeads = heads;
        byte[] oldSizes = sizes;
        keys = new int[oldKeys.length * 2];
        heads = new int[oldKeys.length * 2];
        sizes = new byte[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                heads[at] = oldHeads[i];
                sizes[at] = oldSizes[i];
            }
        }
    }
}
