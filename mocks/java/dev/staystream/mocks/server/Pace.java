package dev.staystream.mocks.server;

/** How long demo suppliers take when nothing goes wrong. */
public enum Pace {
    /** As long as their mappings say. */
    USUAL,
    /** No time at all, for tests. */
    IMMEDIATE
}
