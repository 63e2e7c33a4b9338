package dev.staystream.mocks;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import dev.staystream.mocks.server.Scenario;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The page {@code /demo}, on which anyone can make a demo supplier slow, broken or wrong. */
final class DemoPage {

    private static final String PATH = "/demo";

    /** What stands for every supplier in the form. */
    private static final String ALL = "all";

    private final MockSuppliers suppliers;

    private final DemoKeys keys;

    /** One supplier as the page shows it. */
    record Row(String type, String address, Scenario scenario) {}

    DemoPage(MockSuppliers suppliers, DemoKeys keys) {
        this.suppliers = suppliers;
        this.keys = keys;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, request -> shown()).POST(PATH, this::chosen).build();
    }

    private Mono<ServerResponse> shown() {
        List<Row> rows = suppliers.types().stream()
                .map(type -> new Row(type, suppliers.baseUrl(type).toString(), suppliers.scenario(type)))
                .toList();
        return Mono.zip(keys.free(), keys.tight()).flatMap(both -> ServerResponse.ok()
                .header("Cache-Control", "no-store")
                .render(
                        "demo",
                        Map.of(
                                "rows", rows,
                                "scenarios", List.of(Scenario.values()),
                                "notice", Demo.NOTICE,
                                "key", both.getT1(),
                                "tightKey", both.getT2())));
    }

    private Mono<ServerResponse> chosen(ServerRequest request) {
        return request.formData().flatMap(this::chosen);
    }

    private Mono<ServerResponse> chosen(MultiValueMap<String, String> form) {
        List<String> chosen = suppliers.types().stream()
                .filter(type -> Set.of(ALL, type).contains(form.getOrDefault("supplier", List.of(""))
                        .getFirst()))
                .toList();
        Optional<Scenario> scenario =
                Optional.ofNullable(form.getFirst("scenario")).flatMap(Scenario::named);
        if (chosen.isEmpty() || scenario.isEmpty()) {
            return ServerResponse.badRequest().bodyValue("supplier and scenario must be those of the form");
        }
        chosen.forEach(type -> suppliers.set(type, scenario.get()));
        return ServerResponse.seeOther(URI.create(PATH)).build();
    }
}
