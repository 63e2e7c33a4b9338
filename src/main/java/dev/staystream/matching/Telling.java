package dev.staystream.matching;

/** How telling a word or a host is, from 0 (everyone has it) to 1 (hardly anyone does). */
@FunctionalInterface
interface Telling {

    /** Nothing is known of how common words are: each is as telling as a fairly rare one. */
    Telling UNKNOWN = word -> 0.85;

    double of(String word);
}
