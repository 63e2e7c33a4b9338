package dev.staystream.web.html;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Offer;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Capabilities;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A supplier that has a name and nothing to sell. */
public record InventedSupplier(SupplierId id) implements Supplier {

    @Override
    public Profile profile() {
        return new Profile(id, "invented", new Capabilities(8, true, 30, Set.of(), List.of(), true, 100, false));
    }

    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return Flux.empty();
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return Flux.empty();
    }

    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        return Mono.just(offer);
    }
}
