package dev.staystream.prices;

import static java.util.Comparator.comparing;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.HotelId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The cheapest prices that searches really saw. Only complete totals count, in the currency and for the guests they were
 * asked for; what nobody searched is not there.
 */
public final class PriceMemory {

    /** As many hotels as one statement asks for. */
    private static final int HOTELS = 2_000;

    private final Catalogue catalogue;

    private final PriceTable table;

    private final Window window;

    PriceMemory(Catalogue catalogue, PriceTable table, Window window) {
        this.catalogue = catalogue;
        this.table = table;
        this.window = window;
    }

    /** How long what was seen is told as a price that may be had. */
    record Window(Clock clock, Duration shownFor) {

        private Instant start() {
            return clock.instant().minus(shownFor);
        }
    }

    /**
     * The cheapest hotel of an area for each check-in of a month, in the order of the days. Of each hotel that was last
     * seen counts, unless that is too long ago; days of which nothing was seen are missing.
     */
    public Mono<List<SeenPrice>> calendar(Area area, YearMonth month, Basis basis) {
        return Flux.fromIterable(catalogue.idsIn(area))
                .buffer(HOTELS)
                .concatMap(hotels -> table.month(hotels, basis, month, window.start()))
                .flatMapIterable(prices -> prices)
                .reduceWith(PriceMemory::noDays, PriceMemory::withCheaper)
                .map(days -> days.values().stream().map(this::shown).toList());
    }

    private static SortedMap<LocalDate, SeenPrice> noDays() {
        return new TreeMap<>();
    }

    private static SortedMap<LocalDate, SeenPrice> withCheaper(SortedMap<LocalDate, SeenPrice> days, SeenPrice price) {
        days.merge(price.checkIn(), price, BinaryOperator.minBy(comparing(day -> day.total().amount())));
        return days;
    }

    /** The cheapest total of one hotel's stay as searches saw it, the oldest first, fewer the longer ago. */
    public Mono<List<SeenPrice>> history(HotelId hotel, LocalDate checkIn, Basis basis) {
        return table.story(catalogue.ids(hotel), basis, checkIn)
                .map(story -> story.stream().map(this::shown).toList());
    }

    private SeenPrice shown(SeenPrice price) {
        return price.under(catalogue.current(price.hotel()).orElseGet(price::hotel));
    }
}
