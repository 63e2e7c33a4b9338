package dev.staystream.web.html.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.HotelId;
import dev.staystream.web.html.results.SlotPlan.Part;
import dev.staystream.web.html.results.SlotPlan.Slots;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SlotPlanTests {

    private static final HotelId RITZ = new HotelId("ritz");

    private static final HotelId ODETTE = new HotelId("odette");

    private static final HotelId LUTETIA = new HotelId("lutetia");

    private final SlotPlan plan = new SlotPlan(2);

    @Test
    void givesPlacesInTheOrderHotelsCome() {
        assertThat(plan.take(RITZ)).hasValue(1);
        assertThat(plan.take(ODETTE)).hasValue(2);
    }

    @Test
    void keepsAHotelInItsPlace() {
        plan.take(RITZ);
        plan.take(ODETTE);

        assertThat(plan.take(RITZ)).hasValue(1);
        assertThat(plan.placeOf(ODETTE)).hasValue(2);
    }

    @Test
    void hasNoPlaceBeyondTheLast() {
        plan.take(RITZ);
        plan.take(ODETTE);

        assertThat(plan.take(LUTETIA)).isEmpty();
        assertThat(plan.taken()).containsExactlyInAnyOrder(RITZ, ODETTE);
    }

    @Test
    void givesAHotelTheFirstPlaceOfThoseItReplaces() {
        plan.take(RITZ);
        plan.take(ODETTE);

        plan.handOver(List.of(ODETTE, RITZ), LUTETIA);

        assertThat(plan.take(LUTETIA)).hasValue(1);
        assertThat(plan.placeOf(RITZ)).isEmpty();
        assertThat(plan.placeOf(ODETTE)).as("what is there says where the hotel went").hasValue(2);
    }

    @Test
    void leavesAHotelInItsPlaceThatReplacesAnother() {
        plan.take(RITZ);
        plan.take(ODETTE);

        plan.handOver(List.of(RITZ), ODETTE);

        assertThat(plan.take(ODETTE)).hasValue(2);
        assertThat(plan.taken()).containsExactlyInAnyOrder(RITZ, ODETTE);
    }

    @Test
    void knowsWhichPlacesNobodyTook() {
        assertThat(plan.free()).containsExactly(1, 2);
        plan.take(RITZ);
        assertThat(plan.free()).containsExactly(2);
    }

    @Test
    void fillsASlotFurtherOutWithEachRevision() {
        assertThat(plan.next(Part.BEST, 2)).contains("b2.1");
        assertThat(plan.next(Part.BEST, 2)).contains("b2.2");
        assertThat(plan.next(Part.BEST, 1)).contains("b1.1");
    }

    @Test
    void keepsTheOutermostSlotForTheEnd() {
        List<Optional<String>> revisions =
                Stream.generate(() -> plan.next(Part.HOTEL, 1)).limit(4).toList();

        assertThat(revisions)
                .containsExactly(Optional.of("h1.1"), Optional.of("h1.2"), Optional.empty(), Optional.empty());
        assertThat(plan.last(Part.HOTEL, 1)).isEqualTo("h1.3");
    }

    @Test
    void nestsTheSlotsSoThatTheLastRevisionIsOutermost() {
        Slots slots = Part.HOTEL.slots(7);

        assertThat(slots.opening() + slots.closing())
                .isEqualTo("<slot name=\"h7.3\"><slot name=\"h7.2\"><slot name=\"h7.1\"><slot name=\"h7.0\">"
                        + "</slot></slot></slot></slot>");
        assertThat(slots.waiting()).isEqualTo("h7.0");
    }
}
