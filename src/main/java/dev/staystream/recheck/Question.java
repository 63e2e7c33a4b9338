package dev.staystream.recheck;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.search.Lineup;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Asks the supplier of an offer how it stands now, through all the layers around that supplier. */
record Question(Lineup lineup, Catalogue catalogue) {

    /** The offer now, or empty when it is gone; fails where the supplier gives no answer. */
    Mono<Offer> ask(SeenOffer seen) {
        return supplier(seen)
                .map(supplier -> ask(supplier, seen))
                .orElseGet(() -> Mono.error(new SupplierException(NoAnswer.DOWN, "it is not asked any longer")));
    }

    private Optional<Supplier> supplier(SeenOffer seen) {
        return lineup.suppliers().stream()
                .filter(supplier -> supplier.id().equals(seen.offer().supplier()))
                .findFirst();
    }

    /** The code by which the supplier of an offer knows its hotel, if it has one. */
    List<String> codes(SeenOffer seen) {
        return catalogue.code(seen.offer().source()).stream().toList();
    }

    private Mono<Offer> ask(Supplier supplier, SeenOffer seen) {
        List<String> codes = codes(seen);
        if (codes.isEmpty()) {
            return Mono.error(new SupplierException(NoAnswer.INVALID_QUERY, "it is not known to have the hotel"));
        }
        return supplier.recheck(
                SupplierRequest.of(seen.query(), supplier.capabilities(), new Codes(codes), true),
                seen.offer().offer());
    }
}
