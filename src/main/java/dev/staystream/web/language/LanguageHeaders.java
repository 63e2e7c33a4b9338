package dev.staystream.web.language;

import static org.springframework.http.HttpHeaders.ACCEPT_LANGUAGE;
import static org.springframework.http.HttpHeaders.COOKIE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Says of each page in which language it is and what that depends on, and remembers a language that was chosen. */
final class LanguageHeaders implements WebFilter {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> tell(exchange)));
        return chain.filter(exchange);
    }

    private static void tell(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        if (MediaType.TEXT_HTML.isCompatibleWith(headers.getContentType())) {
            Optional.ofNullable(exchange.getLocaleContext().getLocale()).ifPresent(headers::setContentLanguage);
            headers.addAll(HttpHeaders.VARY, List.of(ACCEPT_LANGUAGE, COOKIE));
            remember(exchange);
        }
    }

    private static void remember(ServerWebExchange exchange) {
        Optional<Language> remembered = ReaderLanguage.remembered(exchange.getRequest());
        ReaderLanguage.chosen(exchange.getRequest())
                .filter(chosen -> !remembered.equals(Optional.of(chosen)))
                .map(chosen -> cookie(chosen, exchange))
                .ifPresent(exchange.getResponse()::addCookie);
    }

    private static ResponseCookie cookie(Language language, ServerWebExchange exchange) {
        return ResponseCookie.from(ReaderLanguage.NAME, language.tag())
                .path("/")
                .maxAge(REMEMBERED)
                .sameSite("Lax")
                .httpOnly(true)
                .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                .build();
    }
}
