package dev.staystream.catalogue;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Offer;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Capabilities;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A supplier whose content says what a test wants, and which notes for which areas it was fetched. */
final class ContentSupplier implements Supplier {

    private final String id;

    private final List<Area> fetched = new ArrayList<>();

    private Flux<SupplierHotel> content = Flux.empty();

    ContentSupplier(String id) {
        this.id = id;
    }

    ContentSupplier telling(Flux<SupplierHotel> hotels) {
        content = hotels;
        return this;
    }

    List<Area> fetched() {
        return fetched;
    }

    @Override
    public Profile profile() {
        return new Profile(
                new SupplierId(id), "demo", new Capabilities(8, true, 30, Set.of(), List.of(), false, 100, false));
    }

    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return Flux.defer(() -> {
            fetched.add(area);
            return content;
        });
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
