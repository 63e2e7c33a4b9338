package dev.staystream.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.time.Duration;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/** How a supplier answers one question, whose text it is given. */
interface Manner {

    /** A hotel with one room at one price, in LiteAPI's shape. */
    byte[] OFFERS = """
            {"data":[{"hotelId":"lp1897","roomTypes":[{"offerId":"o-1","rates":[{"name":"Double","maxOccupancy":2,\
            "boardType":"BB","retailRate":{"total":[{"amount":100.5,"currency":"EUR"}],"taxesAndFees":[]}}],\
            "offerRetailRate":{"amount":100.5,"currency":"EUR"}}]}],"hotels":[{"id":"lp1897","name":"Hotel"}]}
            """.getBytes(UTF_8);

    Publisher<Void> answer(String question, HttpServerResponse response);

    /** It answers as long after the question as this says of it. */
    static Manner after(Function<String, Duration> delay) {
        return (question, response) -> Mono.delay(delay.apply(question))
                .thenMany(json(response).sendObject(Unpooled.wrappedBuffer(OFFERS)));
    }

    /** It never says a word. */
    static Manner hanging() {
        return (question, response) -> Mono.never();
    }

    /** It fails at once. */
    static Manner erroring() {
        return (question, response) -> response.status(503).send();
    }

    /** It begins to answer at once and sends another blank this often, for ever. */
    static Manner dribbling(Duration pause) {
        Flux<ByteBuf> blanks =
                Flux.interval(pause).onBackpressureDrop().map(tick -> Unpooled.wrappedBuffer(new byte[] {' '}));
        return (question, response) -> json(response).send(blanks, blank -> true);
    }

    private static HttpServerResponse json(HttpServerResponse response) {
        return response.header("Content-Type", "application/json");
    }
}
