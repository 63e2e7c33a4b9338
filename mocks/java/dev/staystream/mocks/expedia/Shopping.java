package dev.staystream.mocks.expedia;

import static java.util.stream.Collectors.joining;

import dev.staystream.mocks.server.Call;
import dev.staystream.mocks.server.Handle;
import dev.staystream.mocks.world.Enquiry;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/**
 * What {@code GET /properties/availability} is asked.
 *
 * @param occupancies one for each room, as the caller writes them
 * @param ratePlans how many rates are wanted per property
 */
record Shopping(Stay stay, Currency currency, List<String> occupancies, int ratePlans) {

    private static final int MAX_ROOMS = 8;

    private static final List<String> ALSO_REQUIRED =
            List.of("country_code", "language", "sales_channel", "sales_environment");

    static Shopping read(Call call) {
        ALSO_REQUIRED.forEach(call::query);
        Currency currency = Currency.getInstance(call.query("currency"));
        if (!call.shop().storefront().exchange().knows(currency)) {
            throw new IllegalArgumentException("currency %s is not supported".formatted(currency));
        }
        List<String> occupancies = call.queries("occupancy");
        if (occupancies.isEmpty() || occupancies.size() > MAX_ROOMS) {
            throw new IllegalArgumentException("occupancy must be given 1 to %d times".formatted(MAX_ROOMS));
        }
        Stay stay = new Stay(LocalDate.parse(call.query("checkin")), LocalDate.parse(call.query("checkout")));
        return new Shopping(stay, currency, occupancies, Integer.parseInt(call.query("rate_plan_count")));
    }

    /** What was asked when an offer was made. */
    static Shopping of(Handle handle) {
        return new Shopping(
                handle.stay(),
                handle.currency(),
                handle.rooms().stream().map(Shopping::occupancy).toList(),
                1);
    }

    private static String occupancy(Occupancy guests) {
        String ages = guests.childAges().stream().map(String::valueOf).collect(joining(","));
        return ages.isEmpty() ? Integer.toString(guests.adults()) : "%d-%s".formatted(guests.adults(), ages);
    }

    List<Enquiry> parts() {
        return handle("", "").parts();
    }

    /** The handle of an offer for all that is asked. */
    Handle handle(String property, String terms) {
        return new Handle(
                property,
                terms,
                stay,
                currency,
                occupancies.stream().map(Shopping::guests).toList());
    }

    private static Occupancy guests(String occupancy) {
        int dash = occupancy.indexOf('-');
        return dash < 0
                ? new Occupancy(Integer.parseInt(occupancy), List.of())
                : new Occupancy(Integer.parseInt(occupancy.substring(0, dash)), ages(occupancy.substring(dash + 1)));
    }

    private static List<Integer> ages(String text) {
        return Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }
}
