package dev.staystream.supplier;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Query;
import dev.staystream.stay.Unasked;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a supplier can be asked, as data.
 *
 * @param maxRooms rooms per question
 * @param children whether it quotes for children by their ages
 * @param maxNights nights per stay
 * @param guestCountries countries of residence it sells to, or empty for all
 * @param currencies currencies it quotes in, the first being its own, or empty for all
 * @param byArea whether it answers for an area; otherwise only for hotels by code
 * @param idsPerCall how many hotels can be asked by code in one wire call
 * @param streams whether one wire call brings several answers as they are found
 */
public record Capabilities(
        int maxRooms,
        boolean children,
        int maxNights,
        Set<CountryCode> guestCountries,
        List<Currency> currencies,
        boolean byArea,
        int idsPerCall,
        boolean streams) {

    public Capabilities {
        guestCountries = Set.copyOf(guestCountries);
        currencies = List.copyOf(currencies);
    }

    /** Why a query cannot be put to the supplier, if it cannot. */
    public Optional<Unasked> obstacleTo(Query query) {
        if (query.rooms().size() > maxRooms) {
            return Optional.of(Unasked.TOO_MANY_ROOMS);
        }
        if (!children && query.rooms().stream().map(Occupancy::childAges).anyMatch(ages -> !ages.isEmpty())) {
            return Optional.of(Unasked.CHILDREN);
        }
        if (query.stay().nights() > maxNights) {
            return Optional.of(Unasked.TOO_MANY_NIGHTS);
        }
        if (!guestCountries.isEmpty() && !guestCountries.contains(query.guestCountry())) {
            return Optional.of(Unasked.GUEST_COUNTRY);
        }
        return Optional.empty();
    }

    /** The currency to ask for: the one wanted where the supplier quotes in it, else the supplier's own. */
    public Currency currencyFor(Query query) {
        return currencies.isEmpty() || currencies.contains(query.currency()) ? query.currency() : currencies.getFirst();
    }
}
