package dev.staystream.web;

import dev.staystream.place.Places;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Stay;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/** Reads for which stays cheapest prices are wanted. */
public final class CalendarParameters {

    /** As far ahead as a stay may begin, in months. */
    private static final int MAX_MONTHS_AHEAD = 17;

    /** As long as most who only look for a price stay. */
    private static final int DEFAULT_NIGHTS = 2;

    private static final Form<Integer> NIGHTS = Form.wholeNumber(1, Stay.MAX_NIGHTS);

    private final DestinationParameters destinations;

    private final Clock clock;

    /** Reads parameters that may name these places. */
    public CalendarParameters(Places places, Clock clock) {
        this.destinations = new DestinationParameters(places);
        this.clock = clock;
    }

    /** What is wanted; empty where something is wrong, which is noted in the parameters. */
    public Optional<CalendarWish> read(Parameters parameters) {
        KnownParameters.ofCalendar(parameters);
        Optional<Whereabouts> where = destinations.read(parameters);
        ZoneId zone = where.map(Whereabouts::zone).orElse(DestinationParameters.LAST_ZONE);
        Optional<YearMonth> month = parameters.required("month", months(zone));
        int nights = parameters.one("nights", NIGHTS).orElse(DEFAULT_NIGHTS);
        Guests guests = Guests.read(parameters);
        return where.map(Whereabouts::destination)
                .filter(Area.class::isInstance)
                .map(Area.class::cast)
                .filter(area -> parameters.problems().isEmpty())
                .flatMap(area -> month.map(in ->
                        new CalendarWish(area, in, nights, guests.rooms(), guests.country(), guests.currency())));
    }

    private Form<YearMonth> months(ZoneId zone) {
        YearMonth first = YearMonth.from(clock.instant().atZone(zone));
        YearMonth last = first.plusMonths(MAX_MONTHS_AHEAD);
        return Form.of("a month from %s to %s".formatted(first, last), YearMonth::parse)
                .where(month -> !month.isBefore(first) && !month.isAfter(last));
    }
}
