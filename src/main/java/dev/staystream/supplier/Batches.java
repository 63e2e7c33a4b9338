package dev.staystream.supplier;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.concurrent.Queues;

/** The layer that splits a request by codes into as many as the supplier's ids per call make of it. */
public final class Batches {

    /** As many batches at once as leave an account's usual 64 connections to other searches too. */
    private static final int AT_ONCE = 16;

    private Batches() {}

    /**
     * The supplier, asked for any number of codes. Answers come as each batch brings them; one that fails takes none of
     * the others with it, and is told of when all have ended, the first failure standing for all.
     */
    public static Supplier around(Supplier supplier) {
        return new Batched(supplier);
    }

    private record Batched(Supplier supplier) implements Supplier {

        @Override
        public Profile profile() {
            return supplier.profile();
        }

        @Override
        public Flux<SupplierHotel> hotels(Area area) {
            return supplier.hotels(area);
        }

        @Override
        public Flux<Answer> ask(SupplierRequest request) {
            int most = supplier.capabilities().idsPerCall();
            return switch (request.target()) {
                case Codes(List<String> codes) when codes.size() > most -> inBatches(request, codes, most);
                case Codes few -> supplier.ask(request);
                case Within area -> supplier.ask(request);
            };
        }

        @Override
        public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
            return supplier.recheck(request, offer);
        }

        private Flux<Answer> inBatches(SupplierRequest request, List<String> codes, int most) {
            return Flux.fromIterable(codes)
                    .buffer(most)
                    .map(batch -> request.at(new Codes(batch)))
                    .flatMapDelayError(supplier::ask, AT_ONCE, Queues.XS_BUFFER_SIZE)
                    .onErrorMap(SupplierException::first);
        }
    }
}
