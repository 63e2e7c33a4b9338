package dev.staystream.mocks;

import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;

import dev.staystream.mocks.server.Scenario;
import dev.staystream.supplier.Unshared;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the scenario that a request to Staystream itself names into the Reactor context, from where {@link ScenarioCarrier}
 * hands it to the suppliers, and keeps what such a request asks to itself. A scenario that does not exist is refused.
 */
final class ScenarioFilter implements WebFilter {

    private static final JsonMapper MAPPER = new JsonMapper();

    private record Problem(String type, String title, int status, List<Fault> errors) {}

    private record Fault(String field, String message) {}

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String asked = exchange.getRequest().getHeaders().getFirst(Scenario.HEADER);
        if (asked == null) {
            return chain.filter(exchange);
        }
        return Scenario.named(asked)
                .map(scenario -> chain.filter(exchange)
                        .contextWrite(context -> Unshared.mark(context.put(Scenario.class, scenario))))
                .orElseGet(() -> refused(exchange.getResponse(), asked));
    }

    private static Mono<Void> refused(ServerHttpResponse response, String asked) {
        Problem problem = new Problem(
                "/problems/bad-parameters",
                "Bad parameters",
                HttpStatus.BAD_REQUEST.value(),
                List.of(new Fault(Scenario.HEADER, Scenario.unknown(asked))));
        response.setStatusCode(HttpStatus.BAD_REQUEST);
        response.getHeaders().setContentType(APPLICATION_PROBLEM_JSON);
        response.getHeaders().setCacheControl(CacheControl.noStore());
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(MAPPER.writeValueAsBytes(problem))));
    }
}
