package dev.staystream.guard;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A supplier with layers around it, put on from the inside out; it fails with {@link SupplierException} only. */
public final class Guard implements Supplier {

    private final Supplier supplier;

    private final Ward ward;

    private final Layer layer;

    private Guard(Supplier supplier, Ward ward, Layer layer) {
        this.supplier = supplier;
        this.ward = ward;
        this.layer = layer;
    }

    /** The supplier, which says of any failure why there is no answer. */
    public static Guard around(Supplier supplier, Ward ward) {
        return new Guard(supplier, ward, new Explained());
    }

    /** It, where every single attempt ends in time. */
    public Guard timeout() {
        return inside(new Timeout(ward));
    }

    /** It, left alone for a while when it fails too often. */
    public Guard breaker() {
        return inside(new Breaker(ward));
    }

    /** It, asked a second time beside a first that takes unusually long. */
    public Guard hedge() {
        return inside(new Hedge(ward));
    }

    /** It, asked again after a failure that may pass. */
    public Guard retry() {
        return inside(new Retry(ward));
    }

    /** It, where all attempts at one question end in time together. */
    public Guard deadline() {
        return inside(new Deadline(ward));
    }

    /** It, measured. */
    public Guard measured() {
        return inside(new Measured(ward));
    }

    private Guard inside(Layer outer) {
        return new Guard(this, ward, outer);
    }

    @Override
    public Profile profile() {
        return supplier.profile();
    }

    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return layer.around(Question.CONTENT, Flux.defer(() -> supplier.hotels(area)));
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return layer.around(Question.OFFERS, Flux.defer(() -> supplier.ask(request)));
    }

    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        return layer.around(
                        Question.RECHECK,
                        Mono.defer(() -> supplier.recheck(request, offer)).flux())
                .singleOrEmpty();
    }

    /** The innermost layer. */
    private static final class Explained implements Layer {

        @Override
        public <T> Flux<T> around(Question question, Flux<T> inside) {
            return inside.onErrorMap(Failures::explain);
        }
    }
}
