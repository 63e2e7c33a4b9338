package dev.staystream.recheck;

import dev.staystream.stay.CountryCode;
import dev.staystream.supplier.Capabilities;
import java.util.Currency;
import java.util.List;

/**
 * What a supplier can be asked, as it is published.
 *
 * @param guestCountries countries of residence it sells to, or empty for all
 * @param currencies currencies it quotes in, or empty for all
 * @param byArea whether it answers for an area; otherwise only for hotels it is known to have
 * @param streams whether its answers come as they are found
 */
public record Abilities(
        int maxRooms,
        boolean children,
        int maxNights,
        List<CountryCode> guestCountries,
        List<Currency> currencies,
        boolean byArea,
        int idsPerCall,
        boolean streams) {

    public Abilities {
        guestCountries = List.copyOf(guestCountries);
        currencies = List.copyOf(currencies);
    }

    static Abilities of(Capabilities capabilities) {
        return new Abilities(
                capabilities.maxRooms(),
                capabilities.children(),
                capabilities.maxNights(),
                capabilities.guestCountries().stream().sorted().toList(),
                capabilities.currencies(),
                capabilities.byArea(),
                capabilities.idsPerCall(),
                capabilities.streams());
    }
}
