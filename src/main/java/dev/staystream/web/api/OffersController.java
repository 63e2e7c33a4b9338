package dev.staystream.web.api;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dev.staystream.recheck.Checked.Asked;
import dev.staystream.recheck.Checked.Missing;
import dev.staystream.recheck.Checked.TooOften;
import dev.staystream.recheck.Finding;
import dev.staystream.recheck.Finding.Forgotten;
import dev.staystream.recheck.Finding.Known;
import dev.staystream.recheck.Finding.NeverMade;
import dev.staystream.recheck.Rechecks;
import dev.staystream.stay.OfferId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Single offers, as they were seen and as they stand now. */
@RestController
final class OffersController {

    private static final String OFFER = ApiPaths.ROOT + "/offers/{id}";

    private final Rechecks rechecks;

    OffersController(Rechecks rechecks) {
        this.rechecks = rechecks;
    }

    @GetMapping(path = OFFER, produces = APPLICATION_JSON_VALUE)
    Mono<Void> offer(@PathVariable OfferId id, ServerWebExchange exchange) {
        return answer(exchange, rechecks.find(id));
    }

    @PostMapping(path = OFFER + "/recheck", produces = APPLICATION_JSON_VALUE)
    Mono<Void> recheck(@PathVariable OfferId id, ServerWebExchange exchange) {
        return rechecks.check(id).flatMap(checked -> switch (checked) {
            case Asked(var recheck) -> write(exchange, RecheckJson.bytes(recheck));
            case Missing(var why) -> answer(exchange, why);
            case TooOften(var retryAfter) -> tooOften(exchange, retryAfter);
        });
    }

    private static Mono<Void> answer(ServerWebExchange exchange, Finding finding) {
        return switch (finding) {
            case Known(var seen) ->
                seen(exchange, Json.object(OfferJson.USUAL_LENGTH, seen.offer(), OfferJson::offer));
            case Forgotten forgotten ->
                problem(exchange, HttpStatus.GONE, "That offer is no longer kept; search again for one that is.");
            case NeverMade never -> problem(exchange, HttpStatus.NOT_FOUND, "There is no offer of this id.");
        };
    }

    /** An offer stays as it was seen, but its search can be forgotten. */
    private static Mono<Void> seen(ServerWebExchange exchange, byte[] json) {
        exchange.getResponse().getHeaders().setCacheControl(CacheControl.noCache().cachePrivate());
        return Body.writeNew(exchange, APPLICATION_JSON, json);
    }

    private static Mono<Void> write(ServerWebExchange exchange, byte[] json) {
        exchange.getResponse().getHeaders().setCacheControl(CacheControl.noStore());
        return Body.write(exchange.getResponse(), APPLICATION_JSON, json);
    }

    private static Mono<Void> tooOften(ServerWebExchange exchange, Duration retryAfter) {
        long seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return problem(
                exchange,
                HttpStatus.TOO_MANY_REQUESTS,
                "Many offers of that search were checked lately; ask again in %d s.".formatted(seconds));
    }

    private static Mono<Void> problem(ServerWebExchange exchange, HttpStatus status, String detail) {
        return Problem.of(status, Optional.of(detail)).answer(exchange);
    }
}
