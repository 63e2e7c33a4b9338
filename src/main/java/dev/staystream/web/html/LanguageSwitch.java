package dev.staystream.web.html;

import dev.staystream.web.language.Language;
import dev.staystream.web.language.ReaderLanguage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads from every page to the same page in each language. */
@ControllerAdvice(basePackageClasses = LanguageSwitch.class)
final class LanguageSwitch {

    /**
     * The page in a language.
     *
     * @param tag the language's code, as pages say it of themselves
     * @param name what those who speak it call it
     * @param address the page as it is, but for the language
     */
    record Choice(String tag, String name, String address, boolean current) {}

    @ModelAttribute("languages")
    List<Choice> languages(ServerWebExchange exchange) {
        Optional<Language> current =
                Optional.ofNullable(exchange.getLocaleContext().getLocale()).flatMap(Language::of);
        return Stream.of(Language.values())
                .map(language -> new Choice(
                        language.tag(),
                        language.ownName(),
                        address(language, exchange),
                        current.equals(Optional.of(language))))
                .toList();
    }

    private static String address(Language language, ServerWebExchange exchange) {
        return UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .scheme(null)
                .host(null)
                .port(null)
                .userInfo(null)
                .replaceQueryParam(ReaderLanguage.NAME, language.tag())
                .build(true)
                .toUriString();
    }
}
