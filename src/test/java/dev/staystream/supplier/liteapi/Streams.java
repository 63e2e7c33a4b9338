package dev.staystream.supplier.liteapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.staystream.supplier.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Flux;

/** Streams of events as a supplier might send them, in pieces cut anywhere. */
final class Streams {

    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Streams() {}

    /** The answers in the contract's captured stream. */
    static List<Answer> captured() {
        return answers(Samples.bytes("post_hotels_rates__RS_200__Example_1.txt"), 8192);
    }

    static List<Answer> answers(byte[] stream, int pieceSize) {
        return requireNonNull(answers(pieces(stream, pieceSize)).collectList().block(PATIENCE));
    }

    static Flux<Answer> answers(String stream) {
        return answers(pieces(stream.getBytes(UTF_8), Integer.MAX_VALUE));
    }

    static Flux<Answer> answers(Flux<DataBuffer> pieces) {
        ClientResponse response = ClientResponse.create(HttpStatus.OK)
                .header("Content-Type", MediaType.TEXT_EVENT_STREAM_VALUE)
                .body(pieces)
                .build();
        return new LiteapiAnswers(1, Clock.fixed(NOW, ZoneOffset.UTC)).in(LiteapiEvents.of(response));
    }

    private static Flux<DataBuffer> pieces(byte[] stream, int size) {
        return Flux.range(0, Math.ceilDiv(stream.length, size))
                .map(piece ->
                        Arrays.copyOfRange(stream, piece * size, (int) Math.min(stream.length, (piece + 1L) * size)))
                .map(DefaultDataBufferFactory.sharedInstance::wrap);
    }
}
