package dev.staystream.web.api;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dev.staystream.operations.Operations;
import dev.staystream.recheck.Abilities;
import dev.staystream.recheck.PriceTruth;
import dev.staystream.recheck.SupplierRecord;
import dev.staystream.recheck.Truth;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Suppliers: what they can be asked, and how often their offers stood when they were checked. */
@RestController
final class SuppliersController {

    private static final int USUAL_LENGTH = 4096;

    private final PriceTruth truth;

    private final Operations operations;

    SuppliersController(PriceTruth truth, Operations operations) {
        this.truth = truth;
        this.operations = operations;
    }

    @GetMapping(path = ApiPaths.ROOT + "/suppliers", produces = APPLICATION_JSON_VALUE)
    Mono<Void> suppliers(ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().setCacheControl(CacheControl.noCache());
        return truth.suppliers()
                .map(suppliers -> Json.array(USUAL_LENGTH, suppliers, this::supplier))
                .flatMap(json -> Body.writeNew(exchange, APPLICATION_JSON, json));
    }

    private void supplier(Json json, SupplierRecord supplier) {
        json.field("id", supplier.id().value());
        json.field("type", supplier.type());
        json.field("state", operations.standing(supplier.id()).code());
        json.object("capabilities", supplier.abilities(), SuppliersController::abilities);
        json.object("truth", supplier.truth(), SuppliersController::truth);
    }

    private static void abilities(Json json, Abilities abilities) {
        json.field("maxRooms", abilities.maxRooms());
        json.field("children", abilities.children());
        json.field("maxNights", abilities.maxNights());
        json.texts("guestCountries", abilities.guestCountries());
        json.texts("currencies", abilities.currencies());
        json.field("byArea", abilities.byArea());
        json.field("idsPerCall", abilities.idsPerCall());
        json.field("streams", abilities.streams());
    }

    private static void truth(Json json, Truth truth) {
        json.field("rechecks", truth.rechecks());
        json.field("matched", truth.matched());
        json.field("changed", truth.changed());
        json.field("soldOut", truth.soldOut());
        json.field("medianDrift", truth.medianDrift());
        json.field("days", truth.days());
    }
}
