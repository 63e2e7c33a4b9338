package dev.staystream.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Bed;
import dev.staystream.stay.Room;
import dev.staystream.stay.RoomTrait;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RoomGroupsTests {

    private static final RoomGroups ROOMS = new RoomGroups(RoomNames.standard());

    @Test
    void oneRoomUnderSeveralNamesIsOneGroup() {
        assertThat(members("Deluxe King Room, Sea View", "Chambre Deluxe, lit king-size, vue mer", "Deluxe King Sea View"))
                .containsExactly(
                        List.of("Deluxe King Room, Sea View", "Chambre Deluxe, lit king-size, vue mer", "Deluxe King Sea View"));
    }

    @Test
    void otherBedsViewsAndClassesAreOtherRooms() {
        assertThat(members("Deluxe King Room", "Deluxe Twin Room", "Superior King Room", "Deluxe King Suite"))
                .hasSize(4);
        assertThat(members("Deluxe King Room, Sea View", "Deluxe King Room, Garden View")).hasSize(2);
    }

    @Test
    void whatOneDoesNotSayDoesNotKeepItApart() {
        assertThat(members("Superior Double Room, City View", "Superior Room")).hasSize(1);
    }

    @Test
    void whatWouldFitTwoRoomsJoinsNeither() {
        assertThat(members("Superior Room, Sea View", "Superior Room, Garden View", "Superior Room"))
                .containsExactly(
                        List.of("Superior Room, Sea View"), List.of("Superior Room, Garden View"), List.of("Superior Room"));
    }

    @Test
    void ratesOfOneRoomStayTogetherEvenWhereItFitsTwoOthers() {
        assertThat(members("Superior Room, Sea View", "Superior Room", "Superior Room, Garden View", "Superior Room"))
                .contains(List.of("Superior Room", "Superior Room"));
    }

    @Test
    void theOrderOfOffersDecidesNothingButTheOrderOfGroups() {
        List<String> names = List.of("Superior Room, Sea View", "Superior Twin Room", "Superior Double Room", "Superior Room");
        assertThat(members(names.reversed().toArray(String[]::new)))
                .containsExactlyInAnyOrderElementsOf(members(names.toArray(String[]::new)));
    }

    @Test
    void groupsAndTheirOffersComeInTheOrderGiven() {
        assertThat(members("Suite", "Deluxe Room", "Deluxe King Room", "Suite"))
                .containsExactly(List.of("Suite", "Suite"), List.of("Deluxe Room", "Deluxe King Room"));
    }

    @Test
    void aNameThatSaysNothingIsWithItsLikeOnly() {
        assertThat(members("Superior Room", "Zephyr", "ZEPHYR"))
                .containsExactly(List.of("Superior Room"), List.of("Zephyr", "ZEPHYR"));
    }

    @Test
    void whatSuppliersStateCountsBeforeWhatNamesSay() {
        Room stated = new Room(
                "Deluxe Room",
                Optional.of("superior"),
                List.of(new Bed("Kingsize", 1)),
                Optional.of("ocean"),
                OptionalInt.empty());
        assertThat(grouped(stated, Room.named("Superior King Room, Sea View"), Room.named("Deluxe Room")))
                .extracting(RoomGroup::members)
                .containsExactly(
                        List.of(stated, Room.named("Superior King Room, Sea View")), List.of(Room.named("Deluxe Room")));
    }

    @Test
    void accessibleRoomsAreApartFromOthersWhereBothAreSaidToBe() {
        Room plain = new Room(
                "Superior Room", Optional.empty(), List.of(), Optional.empty(), OptionalInt.empty(), Optional.of(false), Optional.empty());
        assertThat(grouped(plain, Room.named("Superior Room, wheelchair accessible"))).hasSize(2);
    }

    @Test
    void aGroupSaysWhy() {
        RoomGroup<Room> group = grouped(Room.named("Deluxe Room Sea View"), Room.named("Deluxe King Room, Sea View"))
                .getFirst();
        assertThat(group.agreed()).containsExactly(RoomTrait.CATEGORY, RoomTrait.CLASS, RoomTrait.VIEW);
        assertThat(group.unsaid()).containsExactly(RoomTrait.BEDS);
        assertThat(group.traits().standing()).contains("deluxe");
        assertThat(group.fullest()).isEqualTo(Room.named("Deluxe King Room, Sea View"));
    }

    @Test
    void moreRoomsThanAnyHotelHasAreStillAllThere() {
        String[] names = Stream.iterate(1, beds -> beds + 1)
                .limit(300)
                .map("Suite with %d king beds"::formatted)
                .toArray(String[]::new);
        assertThat(members(names).stream().flatMap(List::stream)).containsExactlyInAnyOrder(names);
    }

    private static List<RoomGroup<Room>> grouped(Room... rooms) {
        return ROOMS.of(List.of(rooms), room -> room);
    }

    private static List<List<String>> members(String... names) {
        return ROOMS.of(List.of(names), Room::named).stream()
                .map(RoomGroup::members)
                .toList();
    }
}
