package dev.staystream.supplier.liteapi;

import static dev.staystream.supplier.liteapi.Payloads.event;
import static dev.staystream.supplier.liteapi.Payloads.hotel;
import static dev.staystream.supplier.liteapi.Payloads.named;
import static dev.staystream.supplier.liteapi.Payloads.rates;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** A stream of events becomes answers as it arrives, however it is cut, and fails when it is cut short. */
final class LiteapiStreamTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String DONE = event("[DONE]");

    private static final String STREAM = event(rates(hotel("a", "a1", "100.10")))
            + ": still looking\n\n"
            + event(rates(hotel("b", "b1", "200.20")))
            + event(named("b", "Hôtel Bücher 宿"))
            + DONE;

    @Test
    void answersOncePerEventAndSaysWhen() {
        StepVerifier.create(Streams.answers(STREAM))
                .assertNext(answer -> {
                    assertThat(codes(answer)).containsExactly("a");
                    assertThat(answer.origin()).isEqualTo(Origin.live(Streams.NOW));
                })
                .assertNext(answer -> assertThat(codes(answer)).containsExactly("b"))
                .assertNext(answer -> {
                    assertThat(codes(answer)).containsExactly("b");
                    assertThat(answer.hotels().getFirst().hotel().name()).contains("Hôtel Bücher 宿");
                })
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void answersBeforeTheStreamHasEnded() {
        Flux<DataBuffer> open = Flux.concat(
                Flux.just(wrap(event(rates(hotel("a", "a1", "100.10"))).getBytes(UTF_8))), Flux.never());

        StepVerifier.create(Streams.answers(open))
                .assertNext(answer -> assertThat(codes(answer)).containsExactly("a"))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void readsTheSameWhereverABufferEnds() {
        byte[] stream = STREAM.getBytes(UTF_8);
        List<Answer> whole = Streams.answers(stream, stream.length);

        assertThat(whole).hasSize(3);
        for (int size = 1; size < stream.length; size++) {
            assertThat(Streams.answers(stream, size))
                    .as("pieces of %d bytes", size)
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 13, 64, 1000, 16384})
    void readsTheContractsStreamWhereverABufferEnds(int size) {
        byte[] stream = Samples.bytes("post_hotels_rates__RS_200__Example_1.txt");

        assertThat(Streams.answers(stream, size)).isEqualTo(Streams.answers(stream, stream.length));
    }

    @Test
    void readsLinesThatEndInTheOtherWay() {
        StepVerifier.create(Streams.answers(STREAM.replace("\n", "\r\n")))
                .expectNextCount(3)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void readsAnEventOfSeveralLines() {
        String data = rates(hotel("a", "a1", "100.10"));
        String lines =
                "event: rates\nid: 7\ndata:%s\ndata: %s\n\n".formatted(data.substring(0, 10), data.substring(10));

        StepVerifier.create(Streams.answers(lines + DONE))
                .assertNext(answer -> assertThat(codes(answer)).containsExactly("a"))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void keepsTheOffersOfAHotelThatComesInTwoEvents() {
        StepVerifier.create(Streams.answers(event(rates(hotel("a", "a1", "100.10")))
                        + event(rates(hotel("a", "a2", "90.00"), hotel("a", "a1", "100.10")))
                        + DONE))
                .assertNext(answer -> assertThat(keys(answer)).containsExactly("a1"))
                .assertNext(answer -> assertThat(keys(answer)).containsExactly("a1", "a2"))
                .expectComplete()
                .verify(PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data: {\"hotels\":[{\"id\":\"a\",\"name\":\"A\"}]}\n\n", "data: {\"rates\":null}\n\n"})
    void answersWithoutHotelsWhenThereAreNone(String events) {
        StepVerifier.create(Streams.answers(events + DONE))
                .assertNext(answer -> assertThat(answer.hotels()).isEmpty())
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void answersWithoutHotelsWhenTheStreamSaysThatNothingIsAvailable() {
        StepVerifier.create(Streams.answers(
                        event("{\"error\":{\"code\":2001,\"message\":\"no availability found\"}}") + DONE))
                .assertNext(answer -> assertThat(answer.hotels()).isEmpty())
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void failsWhenTheStreamEndsBeforeItIsDone() {
        StepVerifier.create(Streams.answers(event(rates(hotel("a", "a1", "100.10")))))
                .assertNext(answer -> assertThat(codes(answer)).containsExactly("a"))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.UNREADABLE, "ended before it was done"))
                .verify(PATIENCE);
    }

    @Test
    void failsWhenTheStreamEndsWithinAnEvent() {
        StepVerifier.create(Streams.answers(STREAM.substring(0, 150)))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.UNREADABLE, "not readable as JSON"))
                .verify(PATIENCE);
    }

    @Test
    void failsWithTheReasonTheStreamGives() {
        StepVerifier.create(Streams.answers(event(rates(hotel("a", "a1", "100.10")))
                        + event("{\"error\":{\"code\":429,\"message\":\"slow down\"}}")))
                .expectNextCount(1)
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.THROTTLED, "slow down (error 429)"))
                .verify(PATIENCE);
    }

    @Test
    void failsWhenOneEventHasNoEnd() {
        byte[] piece = "x".repeat(1 << 20).getBytes(UTF_8);
        Flux<DataBuffer> endless = Flux.range(0, 20).map(ignored -> wrap(piece));

        StepVerifier.create(Streams.answers(endless))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.UNREADABLE, "larger than"))
                .verify(PATIENCE);
    }

    @Test
    void failsWhenAllEventsTogetherAreTooLarge() {
        byte[] event = event("{\"note\":\"%s\"}".formatted("x".repeat(500_000))).getBytes(UTF_8);
        Flux<DataBuffer> endless = Flux.range(0, Reply.MAX_BYTES / 500_000 + 1).map(ignored -> wrap(event));

        StepVerifier.create(Streams.answers(endless))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.UNREADABLE, "larger than"))
                .verify(PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 1000})
    void givesBackEveryBufferWhenItsReaderLeaves(int size) {
        List<DataBuffer> buffers = new ArrayList<>();
        Flux<DataBuffer> pieces = counted(STREAM, size, buffers);

        StepVerifier.create(Streams.answers(pieces), 1)
                .expectNextCount(1)
                .thenCancel()
                .verify(PATIENCE);

        assertThat(buffers).isNotEmpty().noneMatch(buffer -> ((NettyDataBuffer) buffer).isAllocated());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 1000})
    void givesBackEveryBufferWhenTheStreamIsUnreadable(int size) {
        List<DataBuffer> buffers = new ArrayList<>();
        Flux<DataBuffer> pieces = counted(event("{\"rates\":[}") + STREAM, size, buffers);

        StepVerifier.create(Streams.answers(pieces)).expectError().verify(PATIENCE);

        assertThat(buffers).isNotEmpty().noneMatch(buffer -> ((NettyDataBuffer) buffer).isAllocated());
    }

    private static Flux<DataBuffer> counted(String stream, int size, List<DataBuffer> buffers) {
        NettyDataBufferFactory factory = new NettyDataBufferFactory(new UnpooledByteBufAllocator(false));
        byte[] bytes = stream.getBytes(UTF_8);
        return Flux.range(0, Math.ceilDiv(bytes.length, size)).map(piece -> {
            int from = piece * size;
            int length = Math.min(size, bytes.length - from);
            DataBuffer buffer = factory.allocateBuffer(length).write(bytes, from, length);
            buffers.add(buffer);
            return buffer;
        });
    }

    private static DataBuffer wrap(byte[] bytes) {
        return new NettyDataBufferFactory(UnpooledByteBufAllocator.DEFAULT).wrap(bytes);
    }

    private static List<String> codes(Answer answer) {
        return answer.hotels().stream().map(hotel -> hotel.hotel().code()).toList();
    }

    private static List<String> keys(Answer answer) {
        return answer.hotels().stream()
                .map(HotelOffers::offers)
                .flatMap(List::stream)
                .map(Offer::rateKey)
                .map(key -> key.value())
                .toList();
    }

    private static void assertFailure(Throwable error, NoAnswer reason, String detail) {
        assertThat(error).isInstanceOfSatisfying(SupplierException.class, failure -> {
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure.detail()).contains(detail);
        });
    }
}
