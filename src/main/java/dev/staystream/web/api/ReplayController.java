package dev.staystream.web.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_NDJSON_VALUE;
import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import dev.staystream.merge.View;
import dev.staystream.search.SearchId;
import dev.staystream.search.SearchService;
import dev.staystream.web.BadParameter;
import dev.staystream.web.Form;
import dev.staystream.web.Parameters;
import dev.staystream.web.SearchParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Searches once more as they were, while they are kept; no supplier is asked. */
@RestController
final class ReplayController {

    private static final Form<Pace> PACE = Form.oneOf(List.of(Pace.REALTIME), pace -> "realtime");

    private final SearchService searches;

    private final SearchAnswers answers;

    ReplayController(SearchService searches, SearchAnswers answers) {
        this.searches = searches;
        this.answers = answers;
    }

    @GetMapping(
            path = ApiPaths.ROOT + "/search/{id}",
            produces = {APPLICATION_JSON_VALUE, APPLICATION_NDJSON_VALUE, TEXT_EVENT_STREAM_VALUE})
    Mono<Void> replay(ServerWebExchange exchange, @PathVariable String id) {
        Parameters parameters = new Parameters(exchange.getRequest().getQueryParams());
        View view = SearchParameters.view(parameters);
        Pace pace = parameters.one("replay", PACE).orElse(Pace.AT_ONCE);
        Parameters readers = Reader.parameters(exchange.getRequest());
        Reader reader = Reader.read(readers, exchange.getRequest().getHeaders());
        List<BadParameter> errors = Stream.of(parameters, readers)
                .flatMap(several -> several.problems().stream())
                .toList();
        return errors.isEmpty()
                ? searches.find(new SearchId(id))
                        .map(log -> answers.answer(exchange, new Told.Replay(log, view, pace), reader))
                        .orElseGet(() -> gone(exchange))
                : Problem.badParameters(errors).answer(exchange);
    }

    private static Mono<Void> gone(ServerWebExchange exchange) {
        String detail = "That search is no longer kept, or never was; search again.";
        return Problem.of(HttpStatus.GONE, Optional.of(detail)).answer(exchange);
    }
}
