package dev.staystream.mocks;

import dev.staystream.mocks.server.Scenario;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/** Hands the scenario in the Reactor context, where there is one, to whichever supplier is called. */
final class ScenarioCarrier implements ExchangeFilterFunction {

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return Mono.deferContextual(context -> next.exchange(context.<Scenario>getOrEmpty(Scenario.class)
                .map(scenario -> named(request, scenario))
                .orElse(request)));
    }

    private static ClientRequest named(ClientRequest request, Scenario scenario) {
        return ClientRequest.from(request)
                .header(Scenario.HEADER, scenario.code())
                .build();
    }
}
