package dev.staystream.web.html;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.web.language.ReaderLanguage;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.web.server.ServerWebExchange;

/** Tells from a request who reads the page. */
public final class Visitors {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final MessageSource messages;

    private final Clock clock;

    Visitors(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Somebody nothing is known of. */
    public Visitor anybody() {
        return new Visitor(new Wording(messages, Locale.ENGLISH, clock), Optional.empty());
    }

    /** The words are in the language agreed on; the country is the first that the languages accepted name. */
    public Visitor of(ServerWebExchange exchange) {
        Locale locale = requireNonNullElse(exchange.getLocaleContext().getLocale(), Locale.ENGLISH);
        List<Locale> accepted = ReaderLanguage.accepted(exchange.getRequest());
        return new Visitor(
                new Wording(messages, locale, clock),
                accepted.stream()
                        .map(Locale::getCountry)
                        .filter(COUNTRIES::contains)
                        .findFirst());
    }
}
