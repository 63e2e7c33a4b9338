package dev.staystream.web;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Occupancy;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;

/**
 * For which stays in an area cheapest prices are wanted.
 *
 * @param month of check-in
 */
public record CalendarWish(
        Area area, YearMonth month, int nights, List<Occupancy> rooms, CountryCode guestCountry, Currency currency) {

    public CalendarWish {
        rooms = List.copyOf(rooms);
    }
}
