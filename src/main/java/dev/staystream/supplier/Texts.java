package dev.staystream.supplier;

import org.jspecify.annotations.Nullable;

/**
 * The texts of one document. Suppliers repeat codes, boards and room names for every rate, so a short text that was given
 * before is given again instead of a copy, which halves what an answer holds of the heap.
 */
final class Texts {

    /** Longer texts are keys and descriptions, each its own. */
    private static final int LONGEST_SHARED = 48;

    private static final int PLACES = 512;

    private static final int PRIME = 31;

    private final @Nullable String[] known = new String[PLACES];

    /** The text of these characters without the white space around it. */
    String stripped(char[] characters, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && Character.isWhitespace(characters[from])) {
            from++;
        }
        while (from < to && Character.isWhitespace(characters[to - 1])) {
            to--;
        }
        return to - from > LONGEST_SHARED ? new String(characters, from, to - from) : shared(characters, from, to - from);
    }

    private String shared(char[] characters, int offset, int length) {
        int place = hash(characters, offset, length) & PLACES - 1;
        String text = known[place];
        if (text == null || !same(text, characters, offset, length)) {
            text = new String(characters, offset, length);
            known[place] = text;
        }
        return text;
    }

    private static int hash(char[] characters, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = PRIME * hash + characters[i];
        }
        return hash ^ hash >>> Character.SIZE;
    }

    private static boolean same(String text, char[] characters, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
