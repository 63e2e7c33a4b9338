package dev.staystream.supplier.liteapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Turns what one reply tells, chunk after chunk, into answers. Offers come first and their hotels last, so a hotel with
 * offers is told of once more when more is known of it, always with all offers it has had.
 */
final class LiteapiAnswers {

    private static final byte[] DONE = "[DONE]".getBytes(UTF_8);

    private final int rooms;

    private final Clock clock;

    private final Map<String, List<Offer>> offers = new HashMap<>();

    private final Map<String, SupplierHotel> hotels = new HashMap<>();

    private boolean done;

    LiteapiAnswers(int rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    /** The answers in a stream of events, at least one; a stream that does not say that it is done fails as unreadable. */
    Flux<Answer> in(Flux<LiteapiEvent> events) {
        return events.concatMap(event -> Reply.reading(event.length(), () -> read(event)), 1)
                .filter(answer -> !answer.hotels().isEmpty())
                .concatWith(Mono.defer(this::end))
                .switchIfEmpty(Mono.fromSupplier(() -> add(LiteapiChunk.NOTHING)));
    }

    private Answer read(LiteapiEvent event) {
        byte[] data = event.data();
        if (data.length == 0 || Arrays.equals(data, DONE)) {
            done |= data.length > 0;
            return add(LiteapiChunk.NOTHING);
        }
        return add(JsonReader.read(data, this::chunk));
    }

    private LiteapiChunk chunk(JsonReader json) {
        json.require(json.isObject(), "an event");
        return LiteapiChunk.read(json, rooms);
    }

    private Mono<Answer> end() {
        return done
                ? Mono.empty()
                : Mono.error(new SupplierException(NoAnswer.UNREADABLE, "the stream ended before it was done"));
    }

    /** What is new by a chunk: the hotels it has offers for, and those with offers that it tells more of. */
    Answer add(LiteapiChunk chunk) {
        chunk.offers().forEach((code, more) -> offers.merge(code, more, LiteapiAnswers::all));
        hotels.putAll(chunk.hotels());
        Set<String> news = new LinkedHashSet<>(chunk.offers().keySet());
        news.addAll(chunk.hotels().keySet());
        news.retainAll(offers.keySet());
        return new Answer(news.stream().map(this::hotel).toList(), Origin.live(clock.instant()));
    }

    private static List<Offer> all(List<Offer> known, List<Offer> more) {
        return Stream.concat(known.stream(), more.stream()).distinct().toList();
    }

    private HotelOffers hotel(String code) {
        return new HotelOffers(
                hotels.getOrDefault(code, SupplierHotel.coded(code)), offers.getOrDefault(code, List.of()));
    }
}
