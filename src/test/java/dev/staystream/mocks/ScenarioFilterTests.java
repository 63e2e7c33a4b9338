package dev.staystream.mocks;

import static dev.staystream.Patience.PATIENCE;
import static dev.staystream.mocks.server.Scenario.HEADER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.mock.http.server.reactive.MockServerHttpRequest.get;

import dev.staystream.mocks.server.Scenario;
import dev.staystream.supplier.Unshared;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ScenarioFilterTests {

    private final AtomicBoolean asked = new AtomicBoolean();

    private final AtomicBoolean unshared = new AtomicBoolean();

    private final AtomicReference<String> handedOn = new AtomicReference<>("");

    /** Stands in for a supplier that remembers which scenario it was asked for. */
    private final WebClient supplier = WebClient.builder()
            .filter(new ScenarioCarrier())
            .exchangeFunction(request -> {
                handedOn.set(String.join(",", request.headers().getOrDefault(HEADER, List.of())));
                return Mono.just(ClientResponse.create(HttpStatus.NO_CONTENT).build());
            })
            .build();

    private MockServerWebExchange handled(MockServerHttpRequest request) {
        MockServerWebExchange exchange = MockServerWebExchange.from(request);
        StepVerifier.create(new ScenarioFilter().filter(exchange, this::asksASupplier))
                .expectComplete()
                .verify(PATIENCE);
        return exchange;
    }

    private Mono<Void> asksASupplier(ServerWebExchange exchange) {
        return Mono.deferContextual(context -> {
            asked.set(true);
            unshared.set(Unshared.in(context));
            return supplier.get()
                    .uri("http://localhost/")
                    .retrieve()
                    .toBodilessEntity()
                    .then();
        });
    }

    @Test
    void handsTheScenarioOnToSuppliersAndKeepsTheAnswerToItself() {
        handled(get("/search").header(HEADER, "error-500").build());

        assertThat(handedOn).hasValue(Scenario.ERROR_500.code());
        assertThat(unshared).isTrue();
    }

    @Test
    void leavesOtherRequestsAlone() {
        handled(get("/search").build());

        assertThat(handedOn).hasValue("");
        assertThat(unshared).isFalse();
    }

    @Test
    void refusesAScenarioThatDoesNotExistWithAProblem() {
        MockServerWebExchange exchange =
                handled(get("/search").header(HEADER, "sleepy").build());

        assertThat(asked).isFalse();
        assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(exchange.getResponse().getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        StepVerifier.create(exchange.getResponse().getBodyAsString())
                .assertNext(body -> assertThat(body.getBytes(UTF_8)).asString().contains("sleepy", "slow", HEADER))
                .expectComplete()
                .verify(PATIENCE);
    }
}
