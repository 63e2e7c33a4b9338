package dev.staystream.supplier;

import static org.springframework.http.HttpHeaders.RETRY_AFTER;

import dev.staystream.stay.NoAnswer;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import reactor.core.publisher.Mono;

/** A supplier's whole reply to one wire call, decompressed, whatever its status. */
@SuppressWarnings("ArrayRecordComponent") // replies are read once and never compared
public record Reply(int status, HttpHeaders headers, byte[] body) {

    /** The largest reply that is read, in bytes after decompression; 250 hotels with 40 rates each stay below 12 MB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** Sends the request and collects its reply; a larger one than {@link #MAX_BYTES} fails as unreadable. */
    public static Mono<Reply> to(RequestHeadersSpec<?> request) {
        return request.exchangeToMono(Reply::of);
    }

    /** Collects the reply whose status and headers have come; a larger one than {@link #MAX_BYTES} fails as unreadable. */
    public static Mono<Reply> of(ClientResponse response) {
        return DataBufferUtils.join(response.bodyToFlux(DataBuffer.class), MAX_BYTES)
                .map(Reply::bytes)
                .defaultIfEmpty(new byte[0])
                .map(body -> new Reply(
                        response.statusCode().value(), response.headers().asHttpHeaders(), body))
                .onErrorMap(DataBufferLimitException.class, error -> tooLarge());
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static SupplierException tooLarge() {
        return new SupplierException(NoAnswer.UNREADABLE, "the reply is larger than %d bytes".formatted(MAX_BYTES));
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
