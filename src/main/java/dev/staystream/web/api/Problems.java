package dev.staystream.web.api;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers whatever goes wrong below {@code /api} with a problem detail, also where no controller was reached. */
final class Problems implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (!ApiPaths.contain(exchange) || exchange.getResponse().isCommitted()) {
            return Mono.error(error);
        }
        return error instanceof ErrorResponse known ? answer(exchange, known) : failed(exchange, error);
    }

    private static Mono<Void> answer(ServerWebExchange exchange, ErrorResponse error) {
        exchange.getResponse().getHeaders().putAll(error.getHeaders());
        return Problem.of(HttpStatus.valueOf(error.getStatusCode().value()), detail(error))
                .answer(exchange);
    }

    /** Nothing is said of what the routing looked for where nothing is. */
    private static Optional<String> detail(ErrorResponse error) {
        return error.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)
                ? Optional.of("There is nothing at this address.")
                : Optional.ofNullable(error.getBody().getDetail());
    }

    private static Mono<Void> failed(ServerWebExchange exchange, Throwable error) {
        LOG.error("{}request failed", exchange.getLogPrefix(), error);
        return Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        Optional.of("The failure was logged under this request's id."))
                .answer(exchange);
    }
}
