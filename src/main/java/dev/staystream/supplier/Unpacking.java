package dev.staystream.supplier;

import dev.staystream.stay.NoAnswer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Unpacks one body as it arrives, in pieces of bounded size and never beyond {@link Reply#MAX_BYTES}: a small gzip that would
 * become a gigabyte ends there, and is not read to its end.
 */
final class Unpacking {

    private static final int PIECE_BYTES = 64 * 1024;

    /** What is unpacked to at most 2 MB, within some milliseconds. */
    private static final int QUICK_BYTES = 2 * 1024;

    private final Inflater inflater = new Inflater(true);

    private final GzipHeader header = new GzipHeader();

    private long total;

    private Unpacking() {}

    /** The bytes of a body, unpacked where they are packed; fails as unreadable where there are too many. */
    static Flux<byte[]> of(ClientResponse response) {
        boolean packed = "gzip".equalsIgnoreCase(response.headers().asHttpHeaders().getFirst(HttpHeaders.CONTENT_ENCODING));
        return Flux.using(Unpacking::new, unpacking -> unpacking.unpacked(bytes(response), packed), Unpacking::close);
    }

    private static Flux<byte[]> bytes(ClientResponse response) {
        return response.bodyToFlux(DataBuffer.class).map(Unpacking::bytes);
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private Flux<byte[]> unpacked(Flux<byte[]> body, boolean packed) {
        return packed
                ? body.concatMap(this::inflated, 1).map(this::counted).concatWith(Mono.defer(this::end))
                : body.map(this::counted);
    }

    private byte[] counted(byte[] piece) {
        total += piece.length;
        if (total > Reply.MAX_BYTES) {
            throw new SupplierException(
                    NoAnswer.UNREADABLE, "the reply is larger than %d bytes".formatted(Reply.MAX_BYTES));
        }
        return piece;
    }

    /** A piece may become a thousand times as long; where that is much, or was, it is unpacked away from the event loop. */
    private Flux<byte[]> inflated(byte[] packed) {
        Flux<byte[]> pieces = Flux.fromIterable(() -> pieces(packed));
        boolean quick = packed.length <= QUICK_BYTES && total <= Reply.QUICK_BYTES;
        return quick ? pieces : pieces.subscribeOn(Schedulers.boundedElastic());
    }

    private Pieces pieces(byte[] packed) {
        inflater.setInput(header.behind(packed));
        return new Pieces();
    }

    private Mono<byte[]> end() {
        return inflater.finished() ? Mono.empty() : Mono.error(broken());
    }

    private static SupplierException broken() {
        return new SupplierException(NoAnswer.UNREADABLE, "the reply is no whole gzip");
    }

    private void close() {
        inflater.end();
    }

    /** What a packed piece becomes, made as far as it is wanted. */
    private final class Pieces implements Iterator<byte[]> {

        private byte[] upcoming = next(new byte[PIECE_BYTES]);

        @Override
        public boolean hasNext() {
            return upcoming.length > 0;
        }

        @Override
        public byte[] next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            byte[] piece = upcoming;
            upcoming = next(new byte[PIECE_BYTES]);
            return piece;
        }

        private byte[] next(byte[] space) {
            try {
                return Arrays.copyOf(space, inflater.inflate(space));
            } catch (DataFormatException error) {
                throw broken();
            }
        }
    }
}
