package dev.staystream.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.matching.Outcome;
import dev.staystream.matching.Reason;
import dev.staystream.matching.Reason.Code;
import dev.staystream.matching.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is joined without a person. */
final class PrudenceTests {

    @Test
    void leavesToPeopleWhatAFactSpeaksAgainst() {
        assertThat(outcome(Outcome.SAME, Code.NAME_SIMILAR, Code.PLACE_NEAR, Code.STARS_DIFFERENT))
                .isEqualTo(Outcome.LOOK_CLOSER);
        assertThat(outcome(Outcome.SAME, Code.NAME_SIMILAR, Code.PLACE_NEAR)).isEqualTo(Outcome.SAME);
    }

    @Test
    void joinsWhatIsProvedAlthoughAFactSpeaksAgainst() {
        assertThat(outcome(Outcome.SAME, Code.NAME_SAME, Code.STARS_DIFFERENT)).isEqualTo(Outcome.SAME);
        assertThat(outcome(Outcome.SAME, Code.NAME_SIMILAR, Code.PHONE_SAME, Code.STARS_DIFFERENT))
                .isEqualTo(Outcome.SAME);
    }

    @Test
    void neverJoinsMoreThanTheMatcherWould() {
        assertThat(outcome(Outcome.DIFFERENT, Code.NAME_SAME, Code.PHONE_SAME)).isEqualTo(Outcome.DIFFERENT);
        assertThat(outcome(Outcome.LOOK_CLOSER, Code.NAME_SAME)).isEqualTo(Outcome.LOOK_CLOSER);
    }

    private static Outcome outcome(Outcome outcome, Code... codes) {
        List<Reason> reasons =
                Stream.of(codes).map(code -> new Reason(code, List.of())).toList();
        return Prudence.outcome(new Verdict(outcome, 0.9, reasons));
    }
}
