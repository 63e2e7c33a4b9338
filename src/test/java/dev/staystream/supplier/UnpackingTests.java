package dev.staystream.supplier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.NoAnswer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.test.StepVerifier.FirstStep;

/** A packed body is unpacked however it is cut, and never beyond what a reply may have. */
final class UnpackingTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final byte[] TEXT = "an answer, and again: ".repeat(2_000).getBytes(UTF_8);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9, 10, 11, 100, 65_536})
    void unpacksWhatIsCutAnywhere(int size) throws IOException {
        reply(gzip(TEXT), size)
                .assertNext(reply -> assertThat(reply.body()).isEqualTo(TEXT))
                .expectComplete()
                .verify(PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 65_536})
    void passesOverAHeaderThatSaysMoreThanItMust(int size) {
        byte[] header = {0x1f, (byte) 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 'e', 'x', 'n', 0, 'c', 'o', 0, 1, 2};

        reply(joined(header, deflated(TEXT)), size)
                .assertNext(reply -> assertThat(reply.body()).isEqualTo(TEXT))
                .expectComplete()
                .verify(PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 50})
    void takesHalfAGzipForNone(int length) throws IOException {
        assertUnreadable(Arrays.copyOf(gzip(TEXT), length), "no whole gzip");
    }

    @Test
    void takesWhatIsCalledGzipAndIsNoneForNone() {
        assertUnreadable(TEXT, "called gzip and is none");
    }

    @Test
    void takesAGzipWithNonsenseInItForNone() throws IOException {
        byte[] gzip = gzip(TEXT);
        Arrays.fill(gzip, 12, 40, (byte) 0xff);

        assertUnreadable(gzip, "no whole gzip");
    }

    @Test
    void stopsWhereAReplyWouldBecomeTooLarge() throws IOException {
        assertUnreadable(gzip(new byte[Reply.MAX_BYTES + 1]), "larger than");
    }

    private static void assertUnreadable(byte[] body, String detail) {
        reply(body, 1000)
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(SupplierException.class, failure -> {
                            assertThat(failure.reason()).isEqualTo(NoAnswer.UNREADABLE);
                            assertThat(failure.detail()).contains(detail);
                        }))
                .verify(PATIENCE);
    }

    private static FirstStep<Reply> reply(byte[] body, int size) {
        Flux<DataBuffer> pieces = Flux.range(0, Math.ceilDiv(body.length, size))
                .map(piece -> Arrays.copyOfRange(body, piece * size, Math.min(body.length, (piece + 1) * size)))
                .map(DefaultDataBufferFactory.sharedInstance::wrap);
        return StepVerifier.create(Reply.of(ClientResponse.create(HttpStatus.OK)
                .header("Content-Encoding", "gzip")
                .body(pieces)
                .build()));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] packed = new byte[bytes.length];
            int length = deflater.deflate(packed);
            return Arrays.copyOf(packed, length);
        }
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }
}
