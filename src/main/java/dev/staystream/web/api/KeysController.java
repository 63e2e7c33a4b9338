package dev.staystream.web.api;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dev.staystream.partner.IssuedKey;
import dev.staystream.partner.Partners;
import dev.staystream.web.Form;
import dev.staystream.web.Parameters;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The management of keys, for those whose own key has the scope {@code admin}. */
@RestController
final class KeysController {

    private static final String KEYS = ApiPaths.ROOT + "/keys";

    private static final int USUAL_LENGTH = 1024;

    private static final int MOST_DAYS = 400;

    private static final int DEFAULT_DAYS = 30;

    /** A month is enough for the slowest roll-out of a new key. */
    private static final Form<Integer> OVERLAP_HOURS = Form.wholeNumber(0, 24 * 31);

    private static final int DEFAULT_OVERLAP_HOURS = 24;

    private static final Form<Integer> DAYS = Form.wholeNumber(1, MOST_DAYS);

    private final Partners partners;

    KeysController(Partners partners) {
        this.partners = partners;
    }

    @GetMapping(path = KEYS, produces = APPLICATION_JSON_VALUE)
    Mono<Void> keys(ServerWebExchange exchange) {
        return partners.all()
                .collectList()
                .flatMap(keys -> write(exchange, Json.array(USUAL_LENGTH, keys, KeyJson::key)));
    }

    @PostMapping(path = KEYS, consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    Mono<Void> create(ServerWebExchange exchange, @RequestBody(required = false) byte @Nullable [] body) {
        KeyWish wish = KeyWish.read(Objects.requireNonNullElse(body, new byte[0]));
        return wish.problems().isEmpty()
                ? partners.create(wish.granted()).flatMap(issued -> created(exchange, issued))
                : Problem.badParameters(wish.problems()).answer(exchange);
    }

    private static Mono<Void> created(ServerWebExchange exchange, IssuedKey issued) {
        exchange.getResponse().setStatusCode(HttpStatus.CREATED);
        exchange.getResponse()
                .getHeaders()
                .setLocation(URI.create(KEYS + "/" + issued.key().id()));
        return write(exchange, issued, KeyJson::issued);
    }

    @PostMapping(path = KEYS + "/{id}/rotate", produces = APPLICATION_JSON_VALUE)
    Mono<Void> rotate(ServerWebExchange exchange, @PathVariable String id) {
        Parameters parameters = new Parameters(exchange.getRequest().getQueryParams());
        int hours = parameters.one("overlapHours", OVERLAP_HOURS).orElse(DEFAULT_OVERLAP_HOURS);
        return parameters.problems().isEmpty()
                ? orNotFound(exchange, partners.rotate(id, Duration.ofHours(hours)), KeyJson::issued)
                : Problem.badParameters(parameters.problems()).answer(exchange);
    }

    @DeleteMapping(path = KEYS + "/{id}", produces = APPLICATION_JSON_VALUE)
    Mono<Void> revoke(ServerWebExchange exchange, @PathVariable String id) {
        return orNotFound(exchange, partners.revoke(id), KeyJson::key);
    }

    @GetMapping(path = KEYS + "/usage", produces = APPLICATION_JSON_VALUE)
    Mono<Void> usage(ServerWebExchange exchange) {
        Parameters parameters = new Parameters(exchange.getRequest().getQueryParams());
        int days = parameters.one("days", DAYS).orElse(DEFAULT_DAYS);
        return parameters.problems().isEmpty()
                ? partners.usage(days)
                        .flatMap(usage -> write(exchange, Json.array(USUAL_LENGTH, usage, KeyJson::usage)))
                : Problem.badParameters(parameters.problems()).answer(exchange);
    }

    private static <T> Mono<Void> orNotFound(ServerWebExchange exchange, Mono<T> found, BiConsumer<Json, T> fields) {
        return found.map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(value -> value.map(present -> write(exchange, present, fields))
                        .orElseGet(() -> Problem.of(
                                        HttpStatus.NOT_FOUND, Optional.of("There is no such key in force."))
                                .answer(exchange)));
    }

    private static <T> Mono<Void> write(ServerWebExchange exchange, T value, BiConsumer<Json, T> fields) {
        return write(exchange, Json.object(USUAL_LENGTH, value, fields));
    }

    private static Mono<Void> write(ServerWebExchange exchange, byte[] body) {
        exchange.getResponse().getHeaders().setCacheControl(CacheControl.noStore());
        return Body.write(exchange.getResponse(), APPLICATION_JSON, body);
    }
}
