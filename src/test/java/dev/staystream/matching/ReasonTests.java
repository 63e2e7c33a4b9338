package dev.staystream.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.matching.Reason.Code;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What reasons leave in question. */
final class ReasonTests {

    @Test
    void aFactAgainstNamesThatAreNotTheSameLeavesAQuestion() {
        assertThat(question(Code.NAME_SIMILAR, Code.PLACE_NEAR, Code.STARS_DIFFERENT)).isTrue();
        assertThat(question(Code.NAME_SIMILAR, Code.PLACE_NEAR)).isFalse();
    }

    @Test
    void whatIsProvedIsNoQuestion() {
        assertThat(question(Code.NAME_SAME, Code.STARS_DIFFERENT)).isFalse();
        assertThat(question(Code.NAME_SIMILAR, Code.PHONE_SAME, Code.STARS_DIFFERENT)).isFalse();
        assertThat(question(Code.NAME_SIMILAR, Code.WEBSITE_SAME, Code.KIND_DIFFERENT)).isFalse();
    }

    private static boolean question(Code... codes) {
        return Reason.question(Stream.of(codes).map(Code::key).toList());
    }
}
