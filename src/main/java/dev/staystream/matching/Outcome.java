package dev.staystream.matching;

/** What is done about two listings. */
public enum Outcome {

    /** They are one property and may be linked without a person. */
    SAME,

    /** They may be one property; a person decides. */
    LOOK_CLOSER,

    /** They are two properties. */
    DIFFERENT
}
