package dev.staystream.supplier;

import static org.springframework.http.HttpHeaders.ACCEPT_ENCODING;
import static org.springframework.http.HttpHeaders.RETRY_AFTER;

import dev.staystream.stay.NoAnswer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A supplier's whole reply to one wire call, decompressed, whatever its status. */
@SuppressWarnings("ArrayRecordComponent") // replies are read once and never compared
public record Reply(int status, HttpHeaders headers, byte[] body) {

    /** The largest reply that is read, in bytes after decompression; 250 hotels with 40 rates each stay below 12 MB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** What can be read within a few milliseconds, so that an event loop may do it: 256 kB. */
    static final int QUICK_BYTES = 256 * 1024;

    /** Sends the request, which takes gzip since it is unpacked here, and collects its reply; a larger one than {@link #MAX_BYTES} fails as unreadable. */
    public static Mono<Reply> to(RequestHeadersSpec<?> request) {
        return request.header(ACCEPT_ENCODING, "gzip").exchangeToMono(Reply::of);
    }

    /** Collects the reply whose status and headers have come; a larger one than {@link #MAX_BYTES} fails as unreadable. */
    public static Mono<Reply> of(ClientResponse response) {
        return pieces(response)
                .collect(Gathered::new, (body, piece) -> body.add(piece, 0, piece.length))
                .flatMap(body -> reading(body.length(), body::bytes))
                .map(body -> new Reply(
                        response.statusCode().value(), response.headers().asHttpHeaders(), body));
    }

    /** The bytes of a reply as they come, unpacked; too many in all fail as unreadable. */
    public static Flux<byte[]> pieces(ClientResponse response) {
        return Unpacking.of(response);
    }

    /** Reads it, away from the event loop where it is long. */
    public <T> Mono<T> read(Function<Reply, T> reading) {
        return reading(body.length, () -> reading.apply(this));
    }

    /** Reads something of this length, away from the event loop where it is long, since others wait for the loop. */
    public static <T> Mono<T> reading(int length, Callable<T> reading) {
        Mono<T> read = Mono.fromCallable(reading);
        return length <= QUICK_BYTES ? read : read.subscribeOn(Schedulers.boundedElastic());
    }

    /** Whether the status is one of 2xx. */
    public boolean successful() {
        return status >= 200 && status < 300;
    }

    /** The header {@code Retry-After} where it is a number of seconds (RFC 9110, 10.2.3); a date is not read. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(headers.getFirst(RETRY_AFTER))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .map(Duration::ofSeconds);
    }

    /** What a status means where the contract says nothing more exact. */
    public SupplierException failure(String detail) {
        NoAnswer reason = switch (status) {
            case 401, 403 -> NoAnswer.UNAUTHORISED;
            case 429 -> NoAnswer.THROTTLED;
            case 408, 504 -> NoAnswer.TIMEOUT;
            case 200, 201, 202, 203, 204, 206 -> NoAnswer.UNREADABLE;
            default -> status >= 400 && status < 500 ? NoAnswer.INVALID_QUERY : NoAnswer.DOWN;
        };
        return new SupplierException(reason, "status %d: %s".formatted(status, detail), retryAfter());
    }
}
