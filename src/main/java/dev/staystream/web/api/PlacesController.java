package dev.staystream.web.api;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dev.staystream.place.Place;
import dev.staystream.place.Places;
import dev.staystream.web.Form;
import dev.staystream.web.Parameters;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Destinations, found by the beginning of any of their names. */
@RestController
final class PlacesController {

    private static final int MAX_LETTERS = 100;

    private static final int DEFAULT_LIMIT = 8;

    private static final int USUAL_LENGTH = 2048;

    /** The gazetteer changes with releases only. */
    private static final Duration FRESH = Duration.ofHours(1);

    private static final Form<String> NAME = Form.of(
                    "the beginning of a place's name, at most %d letters".formatted(MAX_LETTERS), String::strip)
            .where(name -> name.length() <= MAX_LETTERS);

    private static final Form<Integer> LIMIT = Form.wholeNumber(1, 50);

    private final Places places;

    PlacesController(Places places) {
        this.places = places;
    }

    @GetMapping(path = ApiPaths.ROOT + "/places", produces = APPLICATION_JSON_VALUE)
    Mono<Void> places(ServerWebExchange exchange) {
        Parameters parameters = new Parameters(exchange.getRequest().getQueryParams());
        Optional<String> name = parameters.required("q", NAME);
        int limit = parameters.one("limit", LIMIT).orElse(DEFAULT_LIMIT);
        return parameters.problems().isEmpty()
                ? answer(exchange, places.find(name.orElseThrow(), limit))
                : Problem.badParameters(parameters.problems()).answer(exchange);
    }

    private static Mono<Void> answer(ServerWebExchange exchange, List<Place> found) {
        exchange.getResponse()
                .getHeaders()
                .setCacheControl(CacheControl.maxAge(FRESH).cachePublic());
        byte[] body = Json.array(USUAL_LENGTH, found, PlacesController::place);
        return Body.writeNew(exchange, APPLICATION_JSON, body);
    }

    private static void place(Json json, Place place) {
        json.field("id", place.id());
        json.field("name", place.name());
        json.field("country", place.country().code());
        json.field("region", place.region());
        json.field("lat", place.location().latitude());
        json.field("lon", place.location().longitude());
        json.field("population", place.population());
        json.field("timeZone", place.timeZone().getId());
    }
}
