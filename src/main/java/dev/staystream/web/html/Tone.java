package dev.staystream.web.html;

import java.util.Locale;

/** How a phrase is coloured; its glyph and its words say the same. */
public enum Tone {
    PLAIN,
    GOOD,
    LIVE,
    CARE,
    BAD;

    /** The class of it in the style sheet. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
