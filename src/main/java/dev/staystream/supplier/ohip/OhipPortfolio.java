package dev.staystream.supplier.ohip;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Every hotel of the channel. The contract lists them without saying where they are, and tells that of one hotel at a
 * time; so all are gone through once a day, for whichever areas are asked about, and to the end even if nobody waits for it
 * any more.
 */
final class OhipPortfolio {

    private static final Duration KEPT = Duration.ofDays(1);

    /** A hundred hotels each; more would be a list that goes in circles. */
    private static final int MAX_PAGES = 1_000;

    /** How many hotels are read at once, so that reading them leaves room for searches. */
    private static final int AT_ONCE = 4;

    /** The account's own limit counts calls by the second. */
    private static final Duration LIMITED = Duration.ofSeconds(1);

    private static final int MAX_RETRIES = 60;

    private static final int NOT_FOUND = 404;

    private final OhipAccess access;

    private final Map<String, ZoneId> zones = new ConcurrentHashMap<>();

    private final Mono<List<SupplierHotel>> hotels;

    OhipPortfolio(OhipAccess access) {
        this.access = access;
        this.hotels = codes().flatMap(this::hotel, AT_ONCE)
                .collectList()
                .cache(all -> KEPT, error -> Duration.ZERO, () -> Duration.ZERO);
    }

    Flux<SupplierHotel> within(Area area) {
        return hotels.flatMapIterable(all -> all)
                .filter(hotel ->
                        hotel.details().location().filter(area::contains).isPresent());
    }

    /** The zone a hotel lives by, where it has been told in this run. */
    Optional<ZoneId> zone(String code) {
        return Optional.ofNullable(zones.get(code));
    }

    private Flux<String> codes() {
        return Flux.defer(() -> page(0))
                .expand(page -> page.next().isPresent() ? page(page.next().getAsInt()) : Mono.empty())
                .take(MAX_PAGES)
                .concatMapIterable(OhipPage::codes)
                .distinct();
    }

    private Mono<OhipPage> page(int offset) {
        return get(
                OhipRequest.hotels(offset),
                reply -> OhipPage.read(OhipFailure.unlessFailed(reply).body(), offset));
    }

    /** A hotel that left the channel since it was listed is passed over. */
    private Mono<SupplierHotel> hotel(String code) {
        return get(OhipRequest.hotel(code), OhipPortfolio::unlessGone)
                .flatMap(Mono::justOrEmpty)
                .map(hotel -> learned(code, hotel));
    }

    private static Optional<OhipHotel> unlessGone(Reply reply) {
        return reply.status() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(OhipHotel.read(OhipFailure.unlessFailed(reply).body()));
    }

    private SupplierHotel learned(String code, OhipHotel hotel) {
        hotel.zone().ifPresent(zone -> zones.put(code, zone));
        return hotel.hotel(code);
    }

    /** Content may wait while searches use up what the account may call. */
    private <T> Mono<T> get(OhipRequest request, Function<Reply, T> reading) {
        return access.get(request, reading)
                .retryWhen(Retry.fixedDelay(MAX_RETRIES, LIMITED)
                        .filter(OhipPortfolio::limitedByOurselves)
                        .onRetryExhaustedThrow((retry, last) -> last.failure()));
    }

    private static boolean limitedByOurselves(Throwable error) {
        return error instanceof SupplierException failure
                && (failure.reason() == NoAnswer.RATE_LIMIT || failure.reason() == NoAnswer.BUSY);
    }
}
