package dev.staystream.simulation;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.SupplierId;
import dev.staystream.store.VirtualClock;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Capabilities;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import java.util.List;
import java.util.Set;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An adapter as plain as can be: one wire call a question, an empty answer to every success. */
record SimulatedSupplier(WebClient client) implements Supplier {

    private static final Answer ANSWER = new Answer(List.of(), Origin.live(VirtualClock.START));

    @Override
    public Profile profile() {
        return new Profile(
                new SupplierId("simulated"),
                "simulated",
                new Capabilities(8, true, 30, Set.of(), List.of(), true, 100, false));
    }

    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return Flux.empty();
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return Mono.defer(() -> Reply.to(client.get().uri("http://simulated/offers")))
                .flatMap(reply -> reply.successful() ? Mono.just(ANSWER) : Mono.error(reply.failure("as simulated")))
                .flux();
    }

    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        return Mono.just(offer);
    }
}
