package dev.staystream.matching;

import static dev.staystream.matching.Listed.called;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is seen of a hotel at a glance. */
final class GlancesTests {

    private static final Profiles PROFILES = new Profiles();

    private final Glances glances = new Glances();

    @Test
    void seeHowManyLettersAreShared() {
        glances.put(0, profile(called("a", "Hotel Zéphyr Bleu")));
        assertThat(glances.lettersShared(profile(called("b", "Zephyr Bleu")), 0)).isEqualTo(1);
        assertThat(glances.lettersShared(profile(called("b", "Nachtigall")), 0)).isLessThan(0.5);
    }

    @Test
    void seeTheOtherNamesToo() {
        glances.put(0, profile(called("a", "Hotel Nachtigall").also("Zéphyr Bleu")));
        assertThat(glances.lettersShared(profile(called("b", "Zephyr Bleu")), 0)).isEqualTo(1);
    }

    @Test
    void seeWhatIsThereNow() {
        glances.put(0, profile(called("a", "Hotel Nachtigall").also("Zéphyr Bleu").metresNorth(0)));
        glances.put(0, profile(called("a", "Hotel Nachtigall").metresNorth(9_000)));
        assertThat(glances.lettersShared(profile(called("b", "Zephyr Bleu")), 0)).isLessThan(0.5);
        assertThat(glances.isNear(profile(called("b", "Zephyr Bleu").metresNorth(0)), 0)).isFalse();
    }

    @Test
    void seeWhoStandsNextDoor() {
        glances.put(0, profile(called("a", "Hotel Nachtigall").metresNorth(0)));
        glances.put(1, profile(called("a", "Hotel Zéphyr Bleu")));
        Profile asked = profile(called("b", "Zephyr Bleu").metresNorth(100));
        assertThat(glances.isNear(asked, 0)).isTrue();
        assertThat(glances.isNear(asked, 1)).isFalse();
        assertThat(glances.isNear(profile(called("b", "Zephyr Bleu")), 0)).isFalse();
    }

    @Test
    void seeThousands() {
        IntStream.range(0, 3_000).forEach(slot -> glances.put(slot, profile(called("a", "Hotel Nummer " + slot))));
        assertThat(glances.lettersShared(profile(called("b", "Nummer 2999")), 2_999)).isEqualTo(1);
    }

    private static Profile profile(Listed listed) {
        return PROFILES.of(listed.listing());
    }
}
