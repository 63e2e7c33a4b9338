package dev.staystream.guard;

import static dev.staystream.stay.Examples.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Capabilities;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** The guard ends every question in time and says of every failure why there is no answer. */
final class GuardTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(12);

    private static final Area AREA = new Area(PARIS, 5);

    @Test
    void endsASupplierThatHangs() {
        StepVerifier.withVirtualTime(
                        () -> Guard.around(new Telling(Flux.never()), TIMEOUT).hotels(AREA))
                .expectSubscription()
                .expectNoEvent(TIMEOUT.minusMillis(1))
                .thenAwait(Duration.ofMillis(1))
                .expectErrorSatisfies(error -> assertThat(reason(error)).isEqualTo(NoAnswer.TIMEOUT))
                .verify(Duration.ofSeconds(5));
    }

    @Test
    void endsASupplierThatDribbles() {
        StepVerifier.withVirtualTime(
                        () -> Guard.around(new Telling(dribble()), TIMEOUT).hotels(AREA))
                .thenAwait(TIMEOUT)
                .expectNextCount(11)
                .thenConsumeWhile(hotel -> true)
                .expectErrorSatisfies(error -> assertThat(reason(error)).isEqualTo(NoAnswer.TIMEOUT))
                .verify(Duration.ofSeconds(5));
    }

    private static Flux<SupplierHotel> dribble() {
        return Flux.interval(Duration.ofSeconds(1)).map(number -> SupplierHotel.coded("h" + number));
    }

    @TestFactory
    Stream<DynamicTest> saysWhy() {
        return Map.of(
                        ReadTimeoutException.INSTANCE,
                        NoAnswer.TIMEOUT,
                        new ConnectTimeoutException("x"),
                        NoAnswer.DOWN,
                        new UnknownHostException("x"),
                        NoAnswer.DOWN,
                        new IOException("reset"),
                        NoAnswer.DOWN,
                        new IllegalArgumentException("an adapter's own mistake"),
                        NoAnswer.UNREADABLE)
                .entrySet()
                .stream()
                .map(pair -> DynamicTest.dynamicTest(
                        pair.getKey().getClass().getSimpleName(),
                        () -> assertThat(Failures.explain(pair.getKey()).reason())
                                .isEqualTo(pair.getValue())));
    }

    @Test
    void tellsNothingOfWhatWasSent() {
        WebClientRequestException error = new WebClientRequestException(
                new IOException("reset"),
                HttpMethod.GET,
                URI.create("http://localhost/?token=secret"),
                HttpHeaders.EMPTY);

        assertThat(Failures.explain(error).detail()).doesNotContain("secret");
    }

    private static NoAnswer reason(Throwable error) {
        return ((SupplierException) error).reason();
    }

    private record Telling(Flux<SupplierHotel> content) implements Supplier {

        @Override
        public Profile profile() {
            return new Profile(
                    new SupplierId("telling"),
                    "telling",
                    new Capabilities(1, true, 30, Set.of(), List.of(), true, 1, false));
        }

        @Override
        public Flux<SupplierHotel> hotels(Area area) {
            return content;
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
}
