package dev.staystream.web.html.hotel;

import dev.staystream.prices.Basis;
import dev.staystream.prices.PriceMemory;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Query;
import dev.staystream.web.html.Wording;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Mono;

/** Tells what searches saw of a stay, if the memory of prices answers soon: the page of a hotel is whole without it. */
final class PriceStories {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final PriceMemory memory;

    PriceStories(PriceMemory memory) {
        this.memory = memory;
    }

    /** What was seen of the stay that is asked; empty where there is nothing to tell. */
    Mono<PriceStory> of(HotelId hotel, Query query, Wording wording) {
        return memory.history(hotel, query.stay().checkIn(), Basis.of(query))
                .timeout(PATIENCE, Mono.just(List.of()))
                .onErrorComplete()
                .flatMap(seen -> Mono.justOrEmpty(new PriceStoryWords(wording).of(seen)));
    }
}
