package dev.staystream.search;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.search.Step.Arrived;
import dev.staystream.search.Step.Described;
import dev.staystream.search.Step.Ended;
import dev.staystream.search.Step.Failed;
import dev.staystream.search.Step.Skipped;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Destination.Hotels;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Query;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Unasked;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.Target;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One supplier being asked one query: why not, or what exactly, and what came of it. */
final class Inquiry {

    private final Query query;

    private final boolean live;

    private final Catalogue catalogue;

    private final Valuation valuation;

    Inquiry(Query query, boolean live, Catalogue catalogue, Valuation valuation) {
        this.query = query;
        this.live = live;
        this.catalogue = catalogue;
        this.valuation = valuation;
    }

    /** Every step of the supplier, the last being its end; never an error. */
    Flux<Step> steps(Supplier supplier) {
        return obstacle(supplier)
                .<Flux<Step>>map(reason -> Flux.just(new Skipped(supplier.id(), reason)))
                .orElseGet(() -> asked(supplier))
                .onErrorResume(error -> Flux.just(new Failed(supplier.id(), failure(error))));
    }

    /** Whether the query can be put to the supplier. */
    boolean asks(Supplier supplier) {
        return obstacle(supplier).isEmpty();
    }

    private Optional<Unasked> obstacle(Supplier supplier) {
        if (!query.suppliers().isEmpty() && !query.suppliers().contains(supplier.id())) {
            return Optional.of(Unasked.NOT_CHOSEN);
        }
        return supplier.capabilities().obstacleTo(query);
    }

    private Flux<Step> asked(Supplier supplier) {
        return switch (query.destination()) {
            case Hotels hotels -> askedByCode(supplier, codes(supplier, hotels));
            case Area area when supplier.capabilities().byArea() -> askedByArea(supplier, area);
            case Area area ->
                catalogue
                        .prepare(supplier, area)
                        .thenMany(Flux.defer(() -> askedByCode(supplier, catalogue.codesIn(supplier.type(), area))));
        };
    }

    /** Asks at once; what the supplier's content tells of the area is fetched beside, where it is not known yet. */
    private Flux<Step> askedByArea(Supplier supplier, Area area) {
        Mono<Step> content = catalogue
                .prepare(supplier, area)
                .<Step>thenReturn(new Described(supplier.id()))
                .onErrorComplete();
        return Flux.merge(content, offers(supplier, new Within(area)));
    }

    private List<String> codes(Supplier supplier, Hotels hotels) {
        return hotels.ids().stream()
                .flatMap(id -> catalogue.codes(supplier.type(), id).stream())
                .distinct()
                .toList();
    }

    private Flux<Step> askedByCode(Supplier supplier, List<String> codes) {
        return codes.isEmpty()
                ? Flux.just(new Skipped(supplier.id(), Unasked.NO_HOTELS))
                : offers(supplier, new Codes(codes));
    }

    private Flux<Step> offers(Supplier supplier, Target target) {
        SupplierId id = supplier.id();
        return supplier.ask(request(supplier, target))
                .<Step>map(answer -> new Arrived(id, valuation.rows(supplier, answer), answer.origin()))
                .concatWithValues(new Ended(id));
    }

    private SupplierRequest request(Supplier supplier, Target target) {
        return SupplierRequest.of(query, supplier.capabilities(), target, live);
    }

    private static SupplierException failure(Throwable error) {
        return error instanceof SupplierException known
                ? known
                : new SupplierException(NoAnswer.UNREADABLE, error.toString());
    }
}
