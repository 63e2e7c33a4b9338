package dev.staystream.supplier.travelgate;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.Board;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Offer;
import dev.staystream.stay.RateKey;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One way to have all rooms asked, with one price and one handle: an offer. */
final class TravelgateOption {

    private final TravelgateTerms terms = new TravelgateTerms();

    private final List<TravelgateRoom> rooms = new ArrayList<>();

    private @Nullable String id;

    private @Nullable String hotelCode;

    private @Nullable String hotelName;

    private @Nullable String boardCode;

    TravelgateOption(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "id" -> id = json.text();
                case "hotelCode" -> hotelCode = json.text();
                case "hotelName" -> hotelName = json.text();
                case "boardCode" -> boardCode = json.text();
                case "rooms" -> json.elements().forEach(room -> rooms.add(TravelgateRoom.read(room)));
                default -> terms.read(field, json);
            }
        }
    }

    SupplierHotel hotel() {
        return new SupplierHotel(
                requireNonNullElse(hotelCode, ""), Optional.ofNullable(hotelName), HotelDetails.UNKNOWN);
    }

    /** The offer, unless it is on request only, or not for the rooms asked. */
    Optional<Offer> offer(SupplierRequest asked) {
        return terms.available() && rooms.size() == asked.roomCount()
                ? Optional.of(offer(asked.stay().nights()))
                : Optional.empty();
    }

    private Offer offer(int nights) {
        if (id == null) {
            throw new IllegalArgumentException("an option has no id");
        }
        return new Offer(
                new RateKey(id),
                TravelgateRoom.together(rooms),
                rooms.size(),
                board(),
                terms.price(),
                terms.cancellation(nights),
                terms.payment(),
                TravelgateRoom.left(rooms),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Board codes are the seller's own and pass through unmapped ("2" and "256" are half board in the documentation's
     * example), so that numbers say nothing and only the letters of the trade are understood.
     */
    private Optional<Board> board() {
        return Stream.of(Board.values())
                .filter(board -> board.name().equals(boardCode))
                .findFirst();
    }
}
