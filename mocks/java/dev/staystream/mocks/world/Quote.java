package dev.staystream.mocks.world;

import dev.staystream.stay.Board;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * One thing a supplier sells in one hotel: rooms of one kind on the same terms, for the whole stay.
 *
 * @param code once per hotel, and the same in every currency
 * @param rooms what each room asked for costs, in the order asked
 * @param levies taxes and fees; empty when the supplier does not tell
 * @param penalties the earliest first; none when nothing is ever returned
 * @param left how many rooms are left
 */
public record Quote(
        String code,
        RoomKind room,
        Board board,
        Currency currency,
        List<RoomPrice> rooms,
        Optional<List<Levy>> levies,
        boolean refundable,
        List<Penalty> penalties,
        int left) {

    public Quote {
        rooms = List.copyOf(rooms);
        penalties = List.copyOf(penalties);
    }

    /** What is paid to the supplier, for all rooms. */
    public BigDecimal total() {
        return rooms.stream().map(RoomPrice::gross).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same by a supplier that does not tell of taxes and fees. */
    public Quote silent() {
        return new Quote(code, room, board, currency, rooms, Optional.empty(), refundable, penalties, left);
    }
}
