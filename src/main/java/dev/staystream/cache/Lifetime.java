package dev.staystream.cache;

import dev.staystream.stay.Origin;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long an account's answers last.
 *
 * @param ttl how long they are fresh
 * @param staleFor how long after that they are still shown, marked
 */
record Lifetime(Duration ttl, Duration staleFor) {

    Lifetime {
        if (staleFor.isNegative()) {
            throw new IllegalArgumentException("stale-for must not be below 0, but was %s".formatted(staleFor));
        }
    }

    /** An answer just given, which says how long it is fresh. */
    Answer stamped(Answer answer) {
        Origin origin = answer.origin();
        Instant freshUntil = origin.observedAt().plus(ttl);
        return new Answer(answer.hotels(), new Origin(origin.source(), origin.observedAt(), freshUntil));
    }

    /** What is remembered of a completed question: the later word per hotel, as old as its oldest part. */
    Optional<Remembered> remembered(List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.origin().observedAt())
                .min(Comparator.naturalOrder())
                .map(observedAt -> remembered(answers, observedAt));
    }

    private Remembered remembered(List<Answer> answers, Instant observedAt) {
        Map<String, HotelOffers> latest = new LinkedHashMap<>();
        answers.forEach(answer ->
                answer.hotels().forEach(hotel -> latest.put(hotel.hotel().code(), hotel)));
        List<HotelOffers> hotels = latest.values().stream()
                .filter(hotel -> !hotel.offers().isEmpty())
                .toList();
        Instant freshUntil = observedAt.plus(ttl);
        return new Remembered(hotels, observedAt, freshUntil, freshUntil.plus(staleFor));
    }
}
