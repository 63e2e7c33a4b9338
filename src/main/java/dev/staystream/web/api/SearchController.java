package dev.staystream.web.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_NDJSON_VALUE;
import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import dev.staystream.search.SearchService;
import dev.staystream.web.BadParameter;
import dev.staystream.web.Parameters;
import dev.staystream.web.SearchParameters;
import dev.staystream.web.SearchParameters.Parsed.Asked;
import dev.staystream.web.SearchParameters.Parsed.Refused;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Searches: as one snapshot, or as the log while it is written. */
@RestController
final class SearchController {

    private final SearchParameters parameters;

    private final SearchService searches;

    private final SearchAnswers answers;

    SearchController(SearchParameters parameters, SearchService searches, SearchAnswers answers) {
        this.parameters = parameters;
        this.searches = searches;
        this.answers = answers;
    }

    @GetMapping(
            path = ApiPaths.ROOT + "/search",
            produces = {APPLICATION_JSON_VALUE, APPLICATION_NDJSON_VALUE, TEXT_EVENT_STREAM_VALUE})
    Mono<Void> search(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        Parameters readers = Reader.parameters(request);
        Reader reader = Reader.read(readers, request.getHeaders());
        return switch (parameters.parse(request.getQueryParams())) {
            case Refused refused -> refuse(exchange, refused.errors(), readers.problems());
            case Asked asked when !readers.problems().isEmpty() -> refuse(exchange, List.of(), readers.problems());
            case Asked asked -> answers.answer(exchange, new Told.Search(searches, asked.wish(), reader.asksAnew()), reader);
        };
    }

    private static Mono<Void> refuse(ServerWebExchange exchange, List<BadParameter> search, List<BadParameter> reader) {
        return Problem.badParameters(
                        Stream.concat(search.stream(), reader.stream()).toList())
                .answer(exchange);
    }
}
