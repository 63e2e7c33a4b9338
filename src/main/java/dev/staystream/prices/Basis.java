package dev.staystream.prices;

import static java.util.stream.Collectors.joining;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Query;
import java.util.Currency;
import java.util.List;

/**
 * What totals of one hotel and check-in must have in common to be compared.
 *
 * @param rooms one occupancy per room, kept in one order
 * @param guestCountry the guests' country of residence
 * @param currency the currency the totals are wanted in
 */
public record Basis(int nights, List<Occupancy> rooms, CountryCode guestCountry, Currency currency) {

    public Basis {
        rooms = rooms.stream().sorted().toList();
    }

    /** What the totals that answer a query have in common. */
    public static Basis of(Query query) {
        return new Basis(query.stay().nights(), query.rooms(), query.guestCountry(), query.currency());
    }

    /** As it is stored, as in {@code 2 DE EUR 2,2-5-9}. */
    String key() {
        String party = rooms.stream().map(Occupancy::toString).collect(joining(","));
        return "%d %s %s %s".formatted(nights, guestCountry.code(), currency.getCurrencyCode(), party);
    }
}
