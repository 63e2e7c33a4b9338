package dev.staystream.web.language;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A language the pages are written in. */
public enum Language {
    ENGLISH("en", "English"),
    GERMAN("de", "Deutsch"),
    FRENCH("fr", "Français"),
    SPANISH("es", "Español"),
    ARABIC("ar", "العربية");

    private static final Map<String, Language> BY_TAG =
            Arrays.stream(values()).collect(toUnmodifiableMap(Language::tag, language -> language));

    private final String tag;

    private final String ownName;

    private final Direction direction;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
        this.direction = Direction.of(Locale.of(tag));
    }

    /** The language a locale is of, wherever it is spoken, if the pages are written in it. */
    public static Optional<Language> of(Locale locale) {
        return Optional.ofNullable(BY_TAG.get(locale.getLanguage()));
    }

    /** Its code by ISO 639, as in the parameter and the cookie that choose it. */
    public String tag() {
        return tag;
    }

    /** What those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    Direction direction() {
        return direction;
    }

    /** The language, wherever it is spoken. */
    public Locale locale() {
        return Locale.of(tag);
    }
}
