package dev.staystream.web.language;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * The language a reader reads: what the address says, else what was chosen before, else the first that the browser
 * accepts. Where the browser also says where the language is spoken, numbers and dates are as there.
 */
public final class ReaderLanguage implements LocaleContextResolver {

    /** The name of the parameter, and of the cookie that remembers it. */
    public static final String NAME = "lang";

    /** Wherever one of the languages is spoken; others are not let in, so that what is kept by locale is bounded. */
    private static final Set<Locale> SPOKEN = Locale.availableLocales()
            .filter(locale -> Language.of(locale).isPresent())
            .filter(locale -> locale.equals(Locale.of(locale.getLanguage(), locale.getCountry())))
            .collect(toUnmodifiableSet());

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(of(exchange.getRequest()));
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("the language is changed by another address");
    }

    private static Locale of(ServerHttpRequest request) {
        List<Locale> accepted = accepted(request);
        Language language = chosen(request)
                .or(() -> remembered(request))
                .or(() -> accepted.stream().flatMap(locale -> Language.of(locale).stream()).findFirst())
                .orElse(Language.ENGLISH);
        return accepted.stream()
                .filter(locale -> locale.getLanguage().equals(language.tag()))
                .filter(SPOKEN::contains)
                .findFirst()
                .orElseGet(language::locale);
    }

    /** The languages a browser accepts, the dearest first; none where it says so in no known way. */
    public static List<Locale> accepted(ServerHttpRequest request) {
        try {
            return request.getHeaders().getAcceptLanguageAsLocales();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** The language an address names. */
    static Optional<Language> chosen(ServerHttpRequest request) {
        return known(request.getQueryParams().getOrDefault(NAME, List.of()).stream());
    }

    /** The language that was chosen before. */
    static Optional<Language> remembered(ServerHttpRequest request) {
        return known(request.getCookies().getOrDefault(NAME, List.of()).stream().map(HttpCookie::getValue));
    }

    private static Optional<Language> known(Stream<String> tags) {
        return tags.filter(Objects::nonNull)
                .map(Locale::forLanguageTag)
                .flatMap(locale -> Language.of(locale).stream())
                .findFirst();
    }
}
