package dev.staystream.web;

import static dev.staystream.stay.Occupancy.MAX_ADULTS;
import static dev.staystream.stay.Occupancy.MAX_CHILDREN;
import static dev.staystream.stay.Occupancy.MAX_CHILD_AGE;
import static dev.staystream.stay.Query.MAX_ROOMS;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Query;
import dev.staystream.stay.Stay;
import dev.staystream.stay.SupplierId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.SortedSet;

/** For whom a stay is wanted: who sleeps in each room, where they live, and in what they count. */
record Guests(List<Occupancy> rooms, CountryCode country, Currency currency) {

    /** Two adults in one room, as all travel sites begin with. */
    private static final Occupancy DEFAULT_ROOM = new Occupancy(2, List.of());

    /** The largest country by population among those that pay in the default currency (Eurostat, table demo_pjan). */
    private static final CountryCode DEFAULT_COUNTRY = new CountryCode("DE");

    private static final Currency DEFAULT_CURRENCY = Currency.getInstance("EUR");

    private static final Form<Occupancy> ROOM = Form.of(
            "1 to %d adults, then the ages of up to %d children, 0 to %d, such as 2 or 2-5-9"
                    .formatted(MAX_ADULTS, MAX_CHILDREN, MAX_CHILD_AGE),
            Guests::room);

    private static final Form<CountryCode> COUNTRY = Form.of("an ISO 3166-1 alpha-2 code such as DE", CountryCode::new);

    /** Codes without digits after the point are of metals, funds and tests, in which nobody pays. */
    private static final Form<Currency> CURRENCY = Form.of("an ISO 4217 code such as EUR", Currency::getInstance)
            .where(currency -> currency.getDefaultFractionDigits() >= 0);

    static Guests read(Parameters parameters) {
        return new Guests(
                rooms(parameters),
                parameters.one("guestCountry", COUNTRY).orElse(DEFAULT_COUNTRY),
                parameters.one("currency", CURRENCY).orElse(DEFAULT_CURRENCY));
    }

    private static List<Occupancy> rooms(Parameters parameters) {
        int given = parameters.given("room").size();
        if (given > MAX_ROOMS || (given == 0 && parameters.names().contains("room"))) {
            parameters.note(
                    "room", "room is given once per room, 1 to %d times, but was %d".formatted(MAX_ROOMS, given));
        }
        List<Occupancy> rooms = parameters.each("room", ROOM);
        return rooms.isEmpty() ? List.of(DEFAULT_ROOM) : rooms;
    }

    Query query(Destination destination, Stay stay, SortedSet<SupplierId> suppliers) {
        return new Query(destination, stay, rooms, country, currency, suppliers);
    }

    private static Occupancy room(String text) {
        List<Integer> guests =
                Arrays.stream(text.split("-", -1)).map(Integer::valueOf).toList();
        return new Occupancy(guests.getFirst(), guests.subList(1, guests.size()));
    }
}
