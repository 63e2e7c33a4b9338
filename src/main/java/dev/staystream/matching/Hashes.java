package dev.staystream.matching;

/** Hashes that spread well even where what is hashed hardly differs. */
final class Hashes {

    private Hashes() {}

    /** A hash of a text with a number mixed in. */
    static int of(long seed, String text) {
        return of(seed, text.hashCode() * 0x9E3779B97F4A7C15L);
    }

    /** A hash of two numbers; the finish of MurmurHash3. */
    static int of(long seed, long value) {
        long mixed = seed * 0xD6E8FEB86659FD93L + value;
        mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return (int) (mixed ^ (mixed >>> 32));
    }
}
