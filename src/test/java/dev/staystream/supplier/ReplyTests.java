package dev.staystream.supplier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.NoAnswer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

final class ReplyTests {

    private static final DataBufferFactory BUFFERS = DefaultDataBufferFactory.sharedInstance;

    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void holdsTheBodyWhateverTheStatus() {
        StepVerifier.create(reply(
                        HttpStatus.BAD_GATEWAY,
                        Flux.just("down ", "for ", "tea").map(ReplyTests::buffer)))
                .assertNext(reply -> {
                    assertThat(reply.status()).isEqualTo(502);
                    assertThat(reply.successful()).isFalse();
                    assertThat(reply.body()).asString(UTF_8).isEqualTo("down for tea");
                    assertThat(reply.headers().getFirst("X-Said")).isEqualTo("so");
                })
                .expectComplete()
                .verify(SOON);
    }

    @Test
    void holdsAnEmptyBodyForNone() {
        StepVerifier.create(reply(HttpStatus.NO_CONTENT, Flux.empty()))
                .assertNext(reply -> {
                    assertThat(reply.successful()).isTrue();
                    assertThat(reply.body()).isEmpty();
                })
                .expectComplete()
                .verify(SOON);
    }

    @Test
    void takesALargeBodyAndNoLargerOne() {
        Flux<DataBuffer> megabytes = Flux.range(0, 16).map(part -> BUFFERS.wrap(new byte[1024 * 1024]));

        StepVerifier.create(reply(HttpStatus.OK, megabytes))
                .assertNext(reply -> assertThat(reply.body()).hasSize(Reply.MAX_BYTES))
                .expectComplete()
                .verify(SOON);
        StepVerifier.create(reply(HttpStatus.OK, megabytes.concatWith(Mono.just(buffer("!")))))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                SupplierException.class,
                                refusal -> assertThat(refusal.reason()).isEqualTo(NoAnswer.UNREADABLE)))
                .verify(SOON);
    }

    @ParameterizedTest
    @CsvSource({
        "400, INVALID_QUERY",
        "401, UNAUTHORISED",
        "403, UNAUTHORISED",
        "404, INVALID_QUERY",
        "408, TIMEOUT",
        "422, INVALID_QUERY",
        "429, THROTTLED",
        "500, DOWN",
        "502, DOWN",
        "503, DOWN",
        "504, TIMEOUT",
        "200, UNREADABLE",
        "204, UNREADABLE",
        "301, DOWN"
    })
    void knowsWhatAStatusMeansWhereNothingElseIsSaid(int status, NoAnswer reason) {
        SupplierException failure = reply(status, new HttpHeaders()).failure("nothing said");

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.detail()).contains(String.valueOf(status), "nothing said");
    }

    @Test
    void passesOnHowLongToWait() {
        Reply throttled = reply(429, HttpHeaders.readOnlyHttpHeaders(headers("38452")));

        assertThat(throttled.retryAfter()).contains(Duration.ofSeconds(38452));
        assertThat(throttled.failure("slow down").retryAfter()).contains(Duration.ofSeconds(38452));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "99999999999", "Wed, 21 Oct 2026 07:28:00 GMT"})
    void readsNoWaitThatIsNoNumberOfSeconds(String written) {
        assertThat(reply(429, headers(written)).retryAfter()).isEmpty();
    }

    private static Reply reply(int status, HttpHeaders headers) {
        return new Reply(status, headers, new byte[0]);
    }

    private static HttpHeaders headers(String retryAfter) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, retryAfter);
        return headers;
    }

    private static Mono<Reply> reply(HttpStatus status, Flux<DataBuffer> body) {
        WebClient client = WebClient.builder()
                .exchangeFunction(request -> Mono.just(ClientResponse.create(status)
                        .header("X-Said", "so")
                        .body(body)
                        .build()))
                .build();
        return Reply.to(client.get().uri("/anywhere"));
    }

    private static DataBuffer buffer(String text) {
        return BUFFERS.wrap(text.getBytes(UTF_8));
    }
}
