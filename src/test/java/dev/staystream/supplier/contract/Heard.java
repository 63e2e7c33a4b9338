package dev.staystream.supplier.contract;

import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.SupplierException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What came of a question: the newest word on each hotel, and how it failed if it did. */
record Heard(Map<String, HotelOffers> hotels, Optional<SupplierException> failure) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Heard of(Flux<Answer> answers) {
        Map<String, HotelOffers> hotels = new LinkedHashMap<>();
        Optional<SupplierException> failure = answers.doOnNext(
                        answer -> answer.hotels().forEach(hotel -> hotels.put(hotel.hotel().code(), hotel)))
                .then(Mono.<SupplierException>empty())
                .onErrorResume(SupplierException.class, Mono::just)
                .blockOptional(PATIENCE);
        return new Heard(hotels, failure);
    }

    /** All offers of all hotels. */
    List<Offer> offers() {
        return hotels.values().stream()
                .flatMap(hotel -> hotel.offers().stream())
                .toList();
    }

    /** Why there is no answer, if there is none. */
    Optional<NoAnswer> reason() {
        return failure.map(SupplierException::reason);
    }
}
