package dev.staystream.search;

/** SipHash-2-4 (Aumasson and Bernstein, 2012) of one 64-bit word: a keyed check that is short, quick, and not to be guessed. */
record SipHash(long key0, long key1) {

    private static final long INITIAL_0 = 0x736f6d6570736575L;

    private static final long INITIAL_1 = 0x646f72616e646f6dL;

    private static final long INITIAL_2 = 0x6c7967656e657261L;

    private static final long INITIAL_3 = 0x7465646279746573L;

    /** The last block: how many bytes were hashed, in its highest byte. */
    private static final long LENGTH = (long) Long.BYTES << 56;

    private static final int FINAL_ROUNDS = 4;

    long of(long word) {
        State state = new State(key0 ^ INITIAL_0, key1 ^ INITIAL_1, key0 ^ INITIAL_2, key1 ^ INITIAL_3);
        state.take(word);
        state.take(LENGTH);
        return state.end();
    }

    private static final class State {

        private long v0;

        private long v1;

        private long v2;

        private long v3;

        private State(long v0, long v1, long v2, long v3) {
            this.v0 = v0;
            this.v1 = v1;
            this.v2 = v2;
            this.v3 = v3;
        }

        private void take(long block) {
            v3 ^= block;
            round();
            round();
            v0 ^= block;
        }

        private long end() {
            v2 ^= 0xff;
            for (int round = 0; round < FINAL_ROUNDS; round++) {
                round();
            }
            return v0 ^ v1 ^ v2 ^ v3;
        }

        private void round() {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
