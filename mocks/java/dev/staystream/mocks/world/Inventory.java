package dev.staystream.mocks.world;

import dev.staystream.stay.Board;
import dev.staystream.stay.Stay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a hotel has to sell: its kinds of rooms, its terms, and when it is full. */
final class Inventory {

    /** The share of stays for which a hotel is full. */
    private static final double FULL = 0.1;

    private static final List<RoomKind> SMALL = List.of(RoomKind.DOUBLE, RoomKind.TWIN);

    private static final List<RoomKind> LARGE = List.of(RoomKind.TRIPLE, RoomKind.FAMILY, RoomKind.APARTMENT);

    private static final List<RoomKind> PLAIN = List.of(RoomKind.SINGLE, RoomKind.SUPERIOR, RoomKind.TWIN);

    private static final List<RoomKind> FINE = List.of(RoomKind.DELUXE, RoomKind.JUNIOR_SUITE, RoomKind.SUITE);

    private Inventory() {}

    static boolean full(TrueHotel hotel, Stay stay) {
        return hotel.seed()
                .with("full")
                .with(stay.checkIn().toEpochDay())
                .with(stay.nights())
                .chance(FULL);
    }

    /** Two to four kinds of rooms, the plainest first. */
    static List<RoomKind> rooms(TrueHotel hotel) {
        Seed seed = hotel.seed();
        List<RoomKind> rooms = new ArrayList<>(List.of(seed.with("small").oneOf(SMALL)));
        rooms.add(seed.with("second").oneOf(hotel.stars() >= 4 ? FINE : PLAIN));
        if (seed.with("hasLarge").chance(0.65)) {
            rooms.add(seed.with("large").oneOf(LARGE));
        }
        if (seed.with("hasFine").chance(0.2 * hotel.stars() - 0.4)) {
            rooms.add(seed.with("fine").oneOf(FINE));
        }
        return rooms.stream().distinct().toList();
    }

    /** Two or three sets of terms, the dearest board last. */
    static List<Plan> plans(TrueHotel hotel) {
        Seed seed = hotel.seed().with("plans");
        int days = seed.with("days").below(4);
        int hour = seed.with("hour").oneOf(List.of(12, 16, 18, 23));
        Stream<Plan> always = Stream.of(
                new Plan("FLEX", Board.RO, days, hour),
                seed.with("saver").chance(0.6)
                        ? new Plan("SAVER", Board.RO, -1, hour)
                        : new Plan("SAVER-BB", Board.BB, -1, hour));
        Stream<Plan> board = seed.with("board").chance(0.7)
                ? Stream.of(new Plan("BOARD", board(seed, hotel.stars()), days, hour))
                : Stream.empty();
        return Stream.concat(always, board).toList();
    }

    private static Board board(Seed seed, int stars) {
        double fancy = seed.with("kind").fraction() + 0.04 * stars;
        return fancy < 0.8 ? Board.BB : fancy < 1.0 ? Board.HB : fancy < 1.08 ? Board.FB : Board.AI;
    }
}
