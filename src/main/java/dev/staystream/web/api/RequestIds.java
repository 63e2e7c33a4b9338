package dev.staystream.web.api;

import java.util.Objects;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Names every request to the API in its answer: by the name the client gave it, or else by the one our logs use. */
final class RequestIds implements WebFilter {

    private static final String HEADER = "X-Request-Id";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (ApiPaths.contain(exchange)) {
            exchange.getResponse().getHeaders().set(HEADER, id(exchange));
        }
        return chain.filter(exchange);
    }

    /** The name of a request as its answer has it. */
    static String of(ServerWebExchange exchange) {
        return Objects.requireNonNullElseGet(
                exchange.getResponse().getHeaders().getFirst(HEADER), () -> exchange.getRequest().getId());
    }

    private static String id(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getHeaders().getFirst(HEADER))
                .filter(given -> given.matches("[0-9A-Za-z._-]{1,64}"))
                .orElseGet(() -> exchange.getRequest().getId().replace('/', '.'));
    }
}
