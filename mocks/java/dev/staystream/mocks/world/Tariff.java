package dev.staystream.mocks.world;

import dev.staystream.stay.Board;
import dev.staystream.stay.Occupancy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Currency;
import java.util.List;

/** What a night costs: by class, country, season, weekday, events, room, guests and board. */
final class Tariff {

    /** A middling double room by class, in euros. */
    private static final List<Double> BY_STARS = List.of(46.0, 62.0, 94.0, 152.0, 318.0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Exchange exchange;

    Tariff(Exchange exchange) {
        this.exchange = exchange;
    }

    Exchange exchange() {
        return exchange;
    }

    /** One night in one room, marked up by so much. */
    Night night(Sale sale, Occupancy guests, LocalDate date, Currency currency) {
        TrueHotel hotel = sale.hotel();
        double room = roomNight(hotel, date)
                * sale.room().factor()
                * guests(guests)
                * sale.plan().factor();
        double euros = (room + board(sale.plan().board(), hotel, guests)) * sale.markup();
        BigDecimal gross = exchange.ofEuros(euros, currency);
        BigDecimal share = HUNDRED.add(hotel.town().country().vat());
        BigDecimal net = Exchange.rounded(gross.multiply(HUNDRED).divide(share, 8, RoundingMode.HALF_UP), currency);
        return new Night(net, gross.subtract(net));
    }

    private static double roomNight(TrueHotel hotel, LocalDate date) {
        Seed seed = hotel.seed();
        return BY_STARS.get(hotel.stars() - 1)
                * hotel.town().country().level()
                * seed.with("standing").between(0.78, 1.34)
                * season(hotel.location().latitude(), date)
                * weekday(seed.with("business").chance(0.4), date)
                * event(hotel.town(), date)
                * seed.with("night").with(date.toEpochDay()).between(0.95, 1.05);
    }

    /** Dearest in mid-July north of the equator, in mid-January south of it, and around New Year. */
    private static double season(double latitude, LocalDate date) {
        double summer = StrictMath.cos(2 * Math.PI * (date.getDayOfYear() - 197) / 365.25);
        double holidays = date.getDayOfYear() >= 362 || date.getDayOfYear() == 1 ? 1.25 : 1;
        return (1 + 0.2 * Math.signum(latitude) * summer) * holidays;
    }

    private static double weekday(boolean business, LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case FRIDAY, SATURDAY -> business ? 0.86 : 1.2;
            case TUESDAY, WEDNESDAY -> business ? 1.12 : 0.97;
            case MONDAY, THURSDAY -> 1.0;
            case SUNDAY -> 0.92;
        };
    }

    /** In some weeks a town is full of a fair or a festival. */
    private static double event(Town town, LocalDate date) {
        int week = date.get(IsoFields.WEEK_BASED_YEAR) * 100 + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return Seed.of(town.name()).with(week).chance(0.07) ? 1.38 : 1;
    }

    private static double guests(Occupancy guests) {
        double adults = guests.adults() == 1 ? 0.9 : 1 + 0.24 * (guests.adults() - 2);
        return adults + guests.childAges().stream().mapToDouble(Tariff::child).sum();
    }

    private static double child(int age) {
        return age < 3 ? 0 : age < 12 ? 0.1 : 0.18;
    }

    private static double board(Board board, TrueHotel hotel, Occupancy guests) {
        double breakfasts = switch (board) {
            case RO -> 0;
            case BB -> 1;
            case HB -> 2.7;
            case FB -> 4;
            case AI -> 5.2;
        };
        double eaters = guests.adults()
                + 0.5 * guests.childAges().stream().filter(age -> age >= 3).count();
        return breakfasts
                * eaters
                * (5 + 2.5 * hotel.stars())
                * hotel.town().country().level();
    }
}
