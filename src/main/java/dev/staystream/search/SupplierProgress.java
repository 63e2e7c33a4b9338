package dev.staystream.search;

import dev.staystream.merge.HotelRow;
import dev.staystream.merge.Ranking;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Unasked;
import dev.staystream.supplier.SupplierException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far one supplier has come in one search: the newest line it has in the ledger. */
final class SupplierProgress {

    private final SupplierId id;

    private final Clock clock;

    private final Instant askedAt;

    private final Map<HotelId, HotelRow> unnamed = new LinkedHashMap<>();

    private final Map<HotelId, List<PricedOffer>> told = new HashMap<>();

    private LedgerLine line;

    private Optional<Origin> origin = Optional.empty();

    private int hotels;

    private int offers;

    SupplierProgress(SupplierId id, Clock clock) {
        this.id = id;
        this.clock = clock;
        this.askedAt = clock.instant();
        this.line = line(State.ASKING, false);
    }

    SupplierId id() {
        return id;
    }

    LedgerLine line() {
        return line;
    }

    boolean hasEnded() {
        return line.state().ended();
    }

    /** Rows whose hotels nobody has named yet. */
    Map<HotelId, HotelRow> unnamed() {
        return unnamed;
    }

    /** Keeps what it has for one supplier hotel, in place of what it said before. */
    void tell(HotelId source, List<PricedOffer> newest) {
        if (newest.isEmpty()) {
            told.remove(source);
        } else {
            told.put(source, newest);
        }
    }

    /** What it has for all these supplier hotels, as offers for the hotel they are shown under, the cheapest first. */
    List<PricedOffer> offers(Set<HotelId> sources, HotelId hotel) {
        return sources.equals(Set.of(hotel)) ? told.getOrDefault(hotel, List.of()) : together(sources, hotel);
    }

    private List<PricedOffer> together(Set<HotelId> sources, HotelId hotel) {
        return sources.stream()
                .flatMap(source -> told.getOrDefault(source, List.of()).stream())
                .map(offer -> offer.under(hotel))
                .sorted(Ranking.OFFERS)
                .toList();
    }

    /** Counts one hotel's offers, which were so many before. */
    void count(int before, int now) {
        hotels += Integer.signum(now) - Integer.signum(before);
        offers += now - before;
    }

    /** Notes how an answer was come by; a line where a remembered one is shown while a newer is asked for. */
    Optional<LedgerLine> observed(Origin answer) {
        boolean first = origin.isEmpty();
        origin = Optional.of(answer);
        return first && answer.source() == Source.STALE
                ? Optional.of(keep(line(line.state(), line.late())))
                : Optional.empty();
    }

    LedgerLine skipped(Unasked reason) {
        return keep(explained(line(State.SKIPPED, false), reason.code(), Optional.empty()));
    }

    LedgerLine ended(boolean late) {
        return keep(line(offers == 0 ? State.EMPTY : State.ANSWERED, late));
    }

    LedgerLine failed(SupplierException failure, boolean late) {
        LedgerLine ended = line(state(failure.reason()), late);
        return keep(explained(ended, failure.reason().code(), Optional.of(failure.detail())));
    }

    LedgerLine late() {
        return keep(line(State.LATE, true));
    }

    private LedgerLine keep(LedgerLine newest) {
        line = newest;
        return newest;
    }

    private LedgerLine line(State state, boolean late) {
        return new LedgerLine(
                id,
                state,
                origin.map(Origin::source),
                hotels,
                offers,
                Duration.between(askedAt, clock.instant()),
                late,
                origin.map(Origin::observedAt),
                Optional.empty(),
                Optional.empty());
    }

    private static LedgerLine explained(LedgerLine line, String reason, Optional<String> detail) {
        return new LedgerLine(
                line.supplier(),
                line.state(),
                line.source(),
                line.hotels(),
                line.offers(),
                line.took(),
                line.late(),
                line.observedAt(),
                Optional.of(reason),
                detail);
    }

    private static State state(NoAnswer reason) {
        return switch (reason) {
            case TIMEOUT -> State.TIMEOUT;
            case THROTTLED, RATE_LIMIT -> State.LIMITED;
            case BREAKER_OPEN, PAUSED -> State.OPEN;
            case BUSY -> State.BUSY;
            case UNAUTHORISED, INVALID_QUERY, DOWN, UNREADABLE -> State.FAILED;
        };
    }
}
