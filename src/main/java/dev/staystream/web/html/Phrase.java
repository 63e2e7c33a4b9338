package dev.staystream.web.html;

/**
 * A few words with the glyph that stands before them.
 *
 * @param glyph the name of a symbol in {@code parts/symbols.html}
 */
public record Phrase(Tone tone, String glyph, String text) {}
