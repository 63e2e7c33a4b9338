package dev.staystream.cache;

import dev.staystream.stay.Origin;
import dev.staystream.stay.Origin.Source;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.SupplierHotel;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that a supplier answered to one request.
 *
 * @param observedAt when the supplier began to say it
 * @param freshUntil until when it is shown without asking
 * @param staleUntil until when it is shown, marked, while the supplier is asked
 */
record Remembered(List<HotelOffers> hotels, Instant observedAt, Instant freshUntil, Instant staleUntil) {

    /** Bytes of memory an answer, a hotel and an offer take when everything is told of them, as measured. */
    private static final int ANSWER_BYTES = 500;

    private static final int HOTEL_BYTES = 1_500;

    private static final int OFFER_BYTES = 1_500;

    Remembered {
        hotels = List.copyOf(hotels);
    }

    boolean isFresh(Instant now) {
        return now.isBefore(freshUntil);
    }

    boolean isUsable(Instant now) {
        return now.isBefore(staleUntil);
    }

    /** Whether it has offers for one of these codes. */
    boolean tellsOf(Collection<String> codes) {
        return hotels.stream().map(hotel -> hotel.hotel().code()).anyMatch(codes::contains);
    }

    /** The same, no longer fresh. */
    Remembered outdated(Instant now) {
        return new Remembered(hotels, observedAt, now, staleUntil);
    }

    /** It as an answer, come by in this way. */
    Answer answer(Source source) {
        return new Answer(hotels, new Origin(source, observedAt, freshUntil));
    }

    /** What withdraws the hotels that the newer answers to the same request no longer tell of, if there are any. */
    Optional<Answer> withdrawnBy(List<Answer> newer) {
        Set<String> told = new HashSet<>();
        newer.forEach(answer ->
                answer.hotels().forEach(hotel -> told.add(hotel.hotel().code())));
        List<HotelOffers> gone = hotels.stream()
                .filter(hotel -> !told.contains(hotel.hotel().code()))
                .map(hotel -> new HotelOffers(SupplierHotel.coded(hotel.hotel().code()), List.of()))
                .toList();
        return gone.isEmpty() || newer.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(gone, newer.getLast().origin()));
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        int offers = hotels.stream().mapToInt(hotel -> hotel.offers().size()).sum();
        return ANSWER_BYTES + hotels.size() * HOTEL_BYTES + offers * OFFER_BYTES;
    }
}
