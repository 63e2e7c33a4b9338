package dev.staystream.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.matching.Outcome;
import dev.staystream.matching.Reason;
import dev.staystream.matching.Reason.Code;
import dev.staystream.matching.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is thought of two supplier hotels. */
final class LikenessTests {

    @Test
    void aDoubtThatAFactSpeaksForHoldsApart() {
        assertThat(weight(Outcome.LOOK_CLOSER, Code.NAME_SIMILAR, Code.STARS_DIFFERENT)).isEqualTo(Outcome.DIFFERENT);
        assertThat(weight(Outcome.LOOK_CLOSER, Code.NAME_SIMILAR)).isEqualTo(Outcome.LOOK_CLOSER);
    }

    @Test
    void whatIsLinkedCountsAsLinked() {
        assertThat(weight(Outcome.SAME, Code.NAME_SIMILAR, Code.PHONE_SAME, Code.STARS_DIFFERENT))
                .isEqualTo(Outcome.SAME);
    }

    private static Outcome weight(Outcome outcome, Code... codes) {
        List<Reason> reasons =
                Stream.of(codes).map(code -> new Reason(code, List.of())).toList();
        return Likeness.of(hotel("one"), hotel("other"), new Verdict(outcome, 0.6, reasons)).weight();
    }

    private static KnownHotel hotel(String code) {
        return new KnownHotel("example", code, HotelIds.of("example", code));
    }
}
