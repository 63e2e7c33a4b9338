package dev.staystream.web.html.about;

import dev.staystream.operations.Operations;
import dev.staystream.recheck.PriceTruth;
import dev.staystream.web.html.Visitors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who is asked, and how often their offers stood when they were checked. */
@Controller
final class SuppliersPage {

    private final PriceTruth truth;

    private final Operations operations;

    private final Visitors visitors;

    SuppliersPage(PriceTruth truth, Operations operations, Visitors visitors) {
        this.truth = truth;
        this.operations = operations;
        this.visitors = visitors;
    }

    @GetMapping("/suppliers")
    Mono<Rendering> suppliers(ServerWebExchange exchange) {
        TruthWords words = new TruthWords(visitors.of(exchange).wording());
        return truth.suppliers().map(suppliers -> Rendering.view("suppliers")
                .header("Cache-Control", "no-cache")
                .modelAttribute(
                        "rows",
                        suppliers.stream()
                                .map(supplier -> words.row(supplier, operations.standing(supplier.id())))
                                .toList())
                .build());
    }
}
