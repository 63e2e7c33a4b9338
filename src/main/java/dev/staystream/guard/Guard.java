package dev.staystream.guard;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The layer that makes a supplier end in time and say why when it fails. */
public final class Guard {

    private Guard() {}

    /** The supplier, whose every question ends within the timeout and fails with {@link SupplierException} only. */
    public static Supplier around(Supplier supplier, Duration timeout) {
        return new Guarded(supplier, timeout);
    }

    private record Guarded(Supplier supplier, Duration timeout) implements Supplier {

        @Override
        public Profile profile() {
            return supplier.profile();
        }

        @Override
        public Flux<SupplierHotel> hotels(Area area) {
            return within(timeout, supplier.hotels(area));
        }

        @Override
        public Flux<Answer> ask(SupplierRequest request) {
            return within(timeout, supplier.ask(request));
        }

        @Override
        public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
            return within(timeout, supplier.recheck(request, offer).flux()).next();
        }

        private static <T> Flux<T> within(Duration timeout, Flux<T> source) {
            Mono<T> tooLate = Mono.delay(timeout).then(Mono.error(() -> timedOut(timeout)));
            return source.takeUntilOther(tooLate).onErrorMap(Failures::explain);
        }

        private static SupplierException timedOut(Duration timeout) {
            return new SupplierException(NoAnswer.TIMEOUT, "no full answer within %d ms".formatted(timeout.toMillis()));
        }
    }
}
