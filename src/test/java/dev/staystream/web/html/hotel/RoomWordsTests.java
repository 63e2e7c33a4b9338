package dev.staystream.web.html.hotel;

import static dev.staystream.web.html.hotel.RitzOffers.offer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.matching.RoomNames;
import dev.staystream.search.Rooms;
import dev.staystream.stay.PricedOffer;
import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.hotel.RoomSection.Head;
import dev.staystream.web.html.hotel.RoomSection.Rate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Offers by the room they are for, in words and places. */
final class RoomWordsTests {

    private static final PricedOffer TWIN = offer("ohip", "Classic Twin", "80");

    private static final PricedOffer DOUBLE = offer("liteapi", "Standard Double Room", "90");

    private static final PricedOffer SHOUTED = offer("ota", "DOUBLE STANDARD", "100");

    private final Rooms rooms = new Rooms(RoomNames.standard());

    @Test
    void callsARoomWhatSuppliersDoWithoutShouting() {
        Head head = RitzOffers.WORDS.head(rooms.of(List.of(SHOUTED, DOUBLE)).getFirst());

        assertThat(head.name()).isEqualTo("Standard Double Room");
        assertThat(head.traits()).extracting(Phrase::text).contains("1 double bed", "sleeps 2");
        assertThat(head.why()).contains("Taken for one room because suppliers agree on: class, beds.");
    }

    @Test
    void showsEveryOfferOfARoomWithItsBestFirst() {
        RoomSection section =
                RitzOffers.WORDS.section(rooms.of(List.of(DOUBLE, SHOUTED)).getFirst());

        assertThat(section.best().total()).isEqualTo("€90.00");
        assertThat(section.summary()).isEqualTo("2 offers from 2 suppliers");
        assertThat(section.rates())
                .extracting(Rate::offer)
                .extracting(offer -> offer.total())
                .containsExactly("€90.00", "€100.00");
    }

    @Test
    void keepsThePlaceOfARoomWhateverCheaperOneComes() {
        RoomPlaces places = new RoomPlaces(6);
        places.place(rooms.of(List.of(DOUBLE)));

        assertThat(places.place(rooms.of(List.of(TWIN, DOUBLE, SHOUTED))))
                .hasEntrySatisfying(1, group -> assertThat(group.offers()).containsExactly(DOUBLE, SHOUTED))
                .hasEntrySatisfying(2, group -> assertThat(group.offers()).containsExactly(TWIN));
    }

    @Test
    void hasNoPlaceForMoreRoomsThanThereArePlaces() {
        RoomPlaces places = new RoomPlaces(1);

        assertThat(places.place(rooms.of(List.of(TWIN, DOUBLE)))).containsOnlyKeys(1);
        assertThat(places.taken()).containsExactly(1);
    }
}
