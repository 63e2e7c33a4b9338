package dev.staystream.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelId;
import dev.staystream.web.Form;
import dev.staystream.web.Parameters;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/** One hotel by its id, or by any id it was ever shown under. */
@RestController
final class HotelsController {

    private static final int USUAL_LENGTH = 1024;

    /** Hotels change seldom; that two turn out to be one should be seen within minutes all the same. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final Form<Boolean> TRUTH = Form.oneOf(List.of(true, false), String::valueOf);

    private final Catalogue catalogue;

    private final Explanation explanation;

    HotelsController(Catalogue catalogue, Explanation explanation) {
        this.catalogue = catalogue;
        this.explanation = explanation;
    }

    @GetMapping(path = ApiPaths.ROOT + "/hotels/{id}", produces = APPLICATION_JSON_VALUE)
    Mono<Void> hotel(ServerWebExchange exchange, @PathVariable("id") String id) {
        Parameters parameters = new Parameters(exchange.getRequest().getQueryParams());
        boolean explained = parameters.one("explain", TRUTH).orElse(false);
        if (!parameters.problems().isEmpty()) {
            return Problem.badParameters(parameters.problems()).answer(exchange);
        }
        return hotel(id)
                .map(hotel -> hotel.id().value().equals(id)
                        ? answer(exchange, hotel, explained)
                        : redirect(exchange, hotel.id()))
                .orElseGet(() -> unknown(exchange));
    }

    private Optional<Hotel> hotel(String id) {
        return id.isBlank() ? Optional.empty() : catalogue.shown(new HotelId(id));
    }

    private Mono<Void> answer(ServerWebExchange exchange, Hotel hotel, boolean explained) {
        byte[] body = Json.object(USUAL_LENGTH, hotel, (json, fields) -> {
            HotelJson.hotel(json, fields);
            if (explained) {
                explanation.sources(json, fields.id());
            }
        });
        cacheable(exchange);
        return Body.writeNew(exchange, APPLICATION_JSON, body);
    }

    private static Mono<Void> redirect(ServerWebExchange exchange, HotelId current) {
        ServerHttpResponse response = exchange.getResponse();
        String query = Optional.ofNullable(exchange.getRequest().getURI().getRawQuery())
                .map(text -> "?" + text)
                .orElse("");
        String path = "%s/hotels/%s".formatted(ApiPaths.ROOT, UriUtils.encode(current.value(), UTF_8));
        response.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
        response.getHeaders().setLocation(URI.create(path + query));
        cacheable(exchange);
        return response.setComplete();
    }

    private static void cacheable(ServerWebExchange exchange) {
        exchange.getResponse()
                .getHeaders()
                .setCacheControl(CacheControl.maxAge(FRESH).cachePublic());
    }

    private static Mono<Void> unknown(ServerWebExchange exchange) {
        return Problem.of(HttpStatus.NOT_FOUND, Optional.of("No hotel has or ever had this id."))
                .answer(exchange);
    }
}
