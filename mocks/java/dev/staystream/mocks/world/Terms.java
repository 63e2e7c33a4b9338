package dev.staystream.mocks.world;

import dev.staystream.stay.Stay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** What comes with a price: the levies a hotel takes, and what cancelling costs. */
final class Terms {

    /** From this class on hotels take a property fee, where the country has it at all. */
    private static final int FEE_STARS = 4;

    private static final List<BigDecimal> CITY_TAX_BY_STARS = List.of(
            new BigDecimal("0.4"),
            new BigDecimal("0.6"),
            new BigDecimal("1"),
            new BigDecimal("1.6"),
            new BigDecimal("2.2"));

    private Terms() {}

    static List<Levy> levies(TrueHotel hotel, List<RoomPrice> rooms, Currency quoted) {
        List<Levy> levies = new ArrayList<>();
        BigDecimal tax = rooms.stream().map(RoomPrice::tax).reduce(BigDecimal.ZERO, BigDecimal::add);
        levies.add(new Levy(Levy.Kind.VALUE_ADDED_TAX, true, tax, quoted));
        levies.add(new Levy(Levy.Kind.CITY_TAX, false, cityTax(hotel, rooms), hotel.currency()));
        levies.add(new Levy(Levy.Kind.PROPERTY_FEE, false, propertyFee(hotel, rooms), hotel.currency()));
        return levies.stream().filter(levy -> levy.amount().signum() > 0).toList();
    }

    private static BigDecimal cityTax(TrueHotel hotel, List<RoomPrice> rooms) {
        int guestNights = rooms.stream()
                .mapToInt(room -> room.guests().adults() * room.nights().size())
                .sum();
        BigDecimal each = hotel.town().country().cityTax().multiply(CITY_TAX_BY_STARS.get(hotel.stars() - 1));
        return times(each, guestNights, hotel.currency());
    }

    private static BigDecimal propertyFee(TrueHotel hotel, List<RoomPrice> rooms) {
        boolean taken = hotel.stars() >= FEE_STARS && hotel.seed().with("fee").chance(0.6);
        int roomNights = rooms.stream().mapToInt(room -> room.nights().size()).sum();
        return times(hotel.town().country().propertyFee(), taken ? roomNights : 0, hotel.currency());
    }

    private static BigDecimal times(BigDecimal each, int count, Currency currency) {
        return Exchange.rounded(each, currency).multiply(BigDecimal.valueOf(count));
    }

    /** The first night from the deadline on, and everything from the morning after arrival on. */
    static List<Penalty> penalties(Sale sale, Stay stay, List<RoomPrice> rooms) {
        if (!sale.plan().refundable()) {
            return List.of();
        }
        BigDecimal first =
                rooms.stream().map(room -> room.nights().getFirst().gross()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal all = rooms.stream().map(RoomPrice::gross).reduce(BigDecimal.ZERO, BigDecimal::add);
        Penalty deadline = new Penalty(deadline(sale, stay.checkIn()), first);
        ZonedDateTime morning =
                stay.checkIn().plusDays(1).atStartOfDay(sale.hotel().zone());
        return first.compareTo(all) == 0 ? List.of(deadline) : List.of(deadline, new Penalty(morning, all));
    }

    private static ZonedDateTime deadline(Sale sale, LocalDate arrival) {
        int hour = sale.plan().hour();
        LocalTime time = hour == 23 ? LocalTime.of(23, 59) : LocalTime.of(hour, 0);
        return arrival.minusDays(sale.plan().daysFree())
                .atTime(time)
                .atZone(sale.hotel().zone());
    }
}
