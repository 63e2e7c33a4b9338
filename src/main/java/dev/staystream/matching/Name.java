package dev.staystream.matching;

import java.util.List;

/**
 * A hotel's name, taken apart.
 *
 * @param words its words without those that tell nothing, all of them when none tells anything
 * @param roles what each word is
 * @param kind the kind of lodging it names, empty when none
 * @param part the word by which it is a part of a property, empty when it is the whole
 * @param chain the chain it names, empty when none
 * @param letters the pairs of letters in its telling words
 */
record Name(List<String> words, List<Role> roles, String kind, String part, String chain, Letters letters) {

    Name {
        words = List.copyOf(words);
        roles = List.copyOf(roles);
    }

    /** What a word is in a name. */
    enum Role {
        TELLING,
        KIND,
        WEAK,
        CHAIN,
        NUMBER
    }

    boolean is(int word, Role role) {
        return roles.get(word) == role;
    }

    /** How much of their letters two names share, in any order of words and with or without spaces, 0 to 1. */
    double lettersShared(Name other) {
        return letters.shared(other.letters.low, other.letters.high);
    }

    /** Pairs of letters, hashed to two times 64 bits. */
    record Letters(long low, long high) {

        /** The pairs of letters in these words written as one. */
        static Letters of(List<String> words) {
            String text = String.join("", words);
            long low = 0;
            long high = 0;
            for (int at = 0; at + 1 < text.length(); at++) {
                int hash = Hashes.of(text.charAt(at), text.charAt(at + 1));
                if (hash < 0) {
                    low |= 1L << hash;
                } else {
                    high |= 1L << hash;
                }
            }
            return new Letters(low, high);
        }

        /** How much these share with the halves of others, 0 to 1. */
        double shared(long otherLow, long otherHigh) {
            int all = count(low, high) + count(otherLow, otherHigh);
            return all == 0 ? 0 : 2.0 * count(low & otherLow, high & otherHigh) / all;
        }

        private static int count(long low, long high) {
            return Long.bitCount(low) + Long.bitCount(high);
        }
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
