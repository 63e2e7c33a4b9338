package dev.staystream.web.language;

import static java.util.Objects.requireNonNullElseGet;
import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * The words of the pages in every language, in the message format of ICU, which knows each language's plurals. Where a
 * language lacks a message, the English one is said.
 */
public final class IcuMessages implements MessageSource {

    private final Map<Language, Map<String, String>> patterns;

    private final Map<Wanted, MessageFormat> formats = new ConcurrentHashMap<>();

    /** With the patterns of each language, by their keys. */
    public IcuMessages(Function<Language, Map<String, String>> patterns) {
        this.patterns = Arrays.stream(Language.values()).collect(toMap(Function.identity(), patterns));
    }

    /** The words that are shipped. */
    public static IcuMessages shipped() {
        return new IcuMessages(Patterns::of);
    }

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        Locale reader = requireNonNullElseGet(locale, Language.ENGLISH::locale);
        return say(key, requireNonNullElseGet(arguments, () -> new Object[0]), reader)
                .orElse(otherwise);
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale locale) {
        String text = getMessage(key, arguments, null, locale);
        if (text == null) {
            throw new NoSuchMessageException(key, requireNonNullElseGet(locale, Language.ENGLISH::locale));
        }
        return text;
    }

    @Override
    public String getMessage(MessageSourceResolvable wanted, @Nullable Locale locale) {
        String[] keys = requireNonNullElseGet(wanted.getCodes(), () -> new String[0]);
        return Arrays.stream(keys)
                .map(key -> Optional.ofNullable(getMessage(key, wanted.getArguments(), null, locale)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.ofNullable(wanted.getDefaultMessage()))
                .orElseThrow(() -> new NoSuchMessageException(String.join(", ", keys)));
    }

    private Optional<String> say(String key, Object[] arguments, Locale locale) {
        Language language = Language.of(locale).orElse(Language.ENGLISH);
        return pattern(key, language).map(pattern -> pattern.indexOf('{') < 0
                ? pattern
                : format(pattern, new Wanted(key, locale), language.direction().apart(arguments)));
    }

    private Optional<String> pattern(String key, Language language) {
        return Optional.ofNullable(words(language).get(key))
                .or(() -> Optional.ofNullable(words(Language.ENGLISH).get(key)));
    }

    private Map<String, String> words(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }

    /** Formats make their parts when they first need them, so that only one reader at a time may use one. */
    private String format(String pattern, Wanted wanted, Object[] arguments) {
        MessageFormat format = formats.computeIfAbsent(
                wanted, absent -> new MessageFormat(pattern, ULocale.forLocale(wanted.locale())));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** A message in a language as it is spoken somewhere. */
    private record Wanted(String key, Locale locale) {}
}
