package dev.staystream.web.api;

import static org.springframework.http.HttpHeaders.ACCEPT;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.http.HttpHeaders.CONTENT_TYPE;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.NOT_ACCEPTABLE;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers whatever goes wrong below {@code /api} with a problem detail, also where no controller was reached. */
final class Problems implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** The header, or else the body, that makes a request one that is answered so. */
    private static final Map<HttpStatus, String> AT_FAULT = Map.of(
            UNAUTHORIZED, AUTHORIZATION,
            NOT_ACCEPTABLE, ACCEPT,
            UNSUPPORTED_MEDIA_TYPE, CONTENT_TYPE,
            CONTENT_TOO_LARGE, "body");

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (!ApiPaths.contain(exchange) || exchange.getResponse().isCommitted()) {
            return Mono.error(error);
        }
        return error instanceof ErrorResponse known ? answer(exchange, known) : failed(exchange, error);
    }

    private static Mono<Void> answer(ServerWebExchange exchange, ErrorResponse error) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.putAll(error.getHeaders());
        allowImplied(headers);
        HttpStatus status = HttpStatus.valueOf(error.getStatusCode().value());
        return Problem.of(status, detail(error))
                .blaming(Optional.ofNullable(AT_FAULT.get(status)))
                .answer(exchange);
    }

    /** Whatever can be got can be asked for its head, and everything for what can be done with it. */
    private static void allowImplied(HttpHeaders headers) {
        Set<HttpMethod> allowed = new TreeSet<>(headers.getAllow());
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        if (!allowed.isEmpty()) {
            allowed.add(HttpMethod.OPTIONS);
            headers.setAllow(allowed);
        }
    }

    /** Nothing is said of what the routing looked for where nothing is. */
    private static Optional<String> detail(ErrorResponse error) {
        return error.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)
                ? Optional.of("There is nothing at this address.")
                : Optional.ofNullable(error.getBody().getDetail());
    }

    private static Mono<Void> failed(ServerWebExchange exchange, Throwable error) {
        LOG.error("request {} failed", RequestIds.of(exchange), error);
        return Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        Optional.of("The failure was logged under this request's id."))
                .answer(exchange);
    }
}
