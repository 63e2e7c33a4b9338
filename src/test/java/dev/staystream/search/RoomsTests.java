package dev.staystream.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.matching.RoomNames;
import dev.staystream.stay.Bed;
import dev.staystream.stay.Examples;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Origin;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Room;
import dev.staystream.stay.RoomTrait;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Total;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The offers of a hotel, put together by room. */
final class RoomsTests {

    private static final RoomNames NAMES = RoomNames.standard();

    private final Rooms rooms = new Rooms(NAMES);

    @Test
    void haveTheOffersOfAllWhoOfferThem() {
        PricedOffer cheapest = offer("liteapi", "Chambre Supérieure, lit double");
        PricedOffer suite = offer("liteapi", "Suite");
        PricedOffer same = offer("hotelbeds", "SUPERIOR DOUBLE BED, SEA VIEW");

        List<RoomOffers> found = rooms.of(List.of(cheapest, suite, same));

        assertThat(found).extracting(RoomOffers::offers).containsExactly(List.of(cheapest, same), List.of(suite));
        assertThat(found.getFirst().agreed()).containsExactly(RoomTrait.CLASS, RoomTrait.BEDS);
        assertThat(found.getFirst().unsaid()).containsExactly(RoomTrait.CATEGORY, RoomTrait.VIEW);
    }

    @Test
    void areCalledAsTheFullestNameDoesAndKnowWhatAnyTells() {
        Room room = rooms.of(List.of(
                        offer("liteapi", "Superior Room, sleeps 2"), offer("hotelbeds", "SUPERIOR DOUBLE BED, SEA VIEW")))
                .getFirst()
                .room();

        assertThat(room.name()).isEqualTo("SUPERIOR DOUBLE BED, SEA VIEW");
        assertThat(room.category()).contains("superior");
        assertThat(room.beds()).containsExactly(new Bed("double", 1));
        assertThat(room.view()).contains("sea");
        assertThat(room.maxGuests()).hasValue(2);
    }

    @Test
    void areNoneWithoutOffers() {
        assertThat(rooms.of(List.of())).isEmpty();
    }

    private static PricedOffer offer(String supplier, String room) {
        return new PricedOffer(
                new OfferId(supplier + " " + room),
                new HotelId("h-1"),
                new SupplierId(supplier),
                Examples.offer("90").in(NAMES.complete(Room.named(room))),
                new Total(Optional.empty(), false, Optional.empty()),
                Origin.live(Instant.EPOCH));
    }
}
