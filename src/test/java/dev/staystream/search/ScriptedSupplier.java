package dev.staystream.search;

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

/** A supplier that does what a test says, and remembers what it was asked. */
final class ScriptedSupplier implements Supplier {

    private final String name;

    private final Flux<Answer> answers;

    private final List<SupplierRequest> requests = new ArrayList<>();

    private Capabilities capabilities = new Capabilities(8, true, 30, Set.of(), List.of(), true, 100, false);

    private Flux<SupplierHotel> content = Flux.empty();

    ScriptedSupplier(String name, Flux<Answer> answers) {
        this.name = name;
        this.answers = answers;
    }

    ScriptedSupplier able(Capabilities others) {
        capabilities = others;
        return this;
    }

    ScriptedSupplier telling(Flux<SupplierHotel> hotels) {
        content = hotels;
        return this;
    }

    List<SupplierRequest> requests() {
        return requests;
    }

    @Override
    public Profile profile() {
        return new Profile(new SupplierId(name), name, capabilities);
    }

    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return content;
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return Flux.defer(() -> {
            requests.add(request);
            return answers;
        });
    }

    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        return Mono.just(offer);
    }
}
