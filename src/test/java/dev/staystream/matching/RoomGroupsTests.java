package dev.staystream.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.matching.RoomGroup.Trait;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RoomGroupsTests {

    private static final RoomNames ROOMS = RoomNames.standard();

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
    void aNameThatSaysNothingIsAlone() {
        assertThat(members("Superior Room", "Zephyr")).hasSize(2);
    }

    @Test
    void aGroupSaysWhy() {
        RoomGroup<String> group = RoomGroups.of(List.of("Deluxe King Room, Sea View", "Deluxe Room Sea View"), ROOMS::read)
                .getFirst();
        assertThat(group.agreed()).containsExactly(Trait.CATEGORY, Trait.CLASS, Trait.VIEW);
        assertThat(group.unsaid()).containsExactly(Trait.BEDS);
        assertThat(group.traits().standing()).contains("deluxe");
    }

    private static List<List<String>> members(String... names) {
        return RoomGroups.of(List.of(names), ROOMS::read).stream()
                .map(RoomGroup::members)
                .toList();
    }
}
