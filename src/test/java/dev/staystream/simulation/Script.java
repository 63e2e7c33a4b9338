package dev.staystream.simulation;

import java.time.Duration;
import java.util.SplittableRandom;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Mono;

/** How a simulated supplier behaves; what it replies depends on the time since the beginning, on load and on chance alone. */
enum Script {
    FAST,
    SLOW_TAIL,
    BLACK_HOLE,
    SPIKE,
    ERROR_BURST,
    THROTTLING;

    /** The usual answer takes this long, and up to a half more. */
    private static final int USUAL_MILLIS = 200;

    private static final int TROUBLE_FROM = 20;

    private static final int TROUBLE_UNTIL = 40;

    /** More calls a second than this are refused by a supplier that throttles. */
    private static final int MOST_A_SECOND = 15;

    /** The reply to a call that begins now, the so-manieth of its second. */
    Mono<ClientResponse> reply(long second, int callOfSecond, SplittableRandom chance) {
        Duration usual = Duration.ofMillis(USUAL_MILLIS + chance.nextInt(USUAL_MILLIS / 2));
        boolean trouble = second >= TROUBLE_FROM && second < TROUBLE_UNTIL;
        return switch (this) {
            case FAST -> after(usual, HttpStatus.OK);
            case SLOW_TAIL -> after(chance.nextInt(100) == 0 ? usual.multipliedBy(10) : usual, HttpStatus.OK);
            case BLACK_HOLE -> Mono.never();
            case SPIKE -> after(second == TROUBLE_FROM ? usual.multipliedBy(8) : usual, HttpStatus.OK);
            case ERROR_BURST ->
                after(usual, trouble && chance.nextInt(100) < 60 ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK);
            case THROTTLING ->
                after(usual, callOfSecond > MOST_A_SECOND ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.OK);
        };
    }

    private static Mono<ClientResponse> after(Duration delay, HttpStatus status) {
        ClientResponse.Builder reply = ClientResponse.create(status);
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            reply.header(HttpHeaders.RETRY_AFTER, "2");
        }
        return Mono.delay(delay).thenReturn(reply.body("").build());
    }
}
