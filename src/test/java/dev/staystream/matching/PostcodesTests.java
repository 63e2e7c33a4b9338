package dev.staystream.matching;

import static dev.staystream.matching.Listed.called;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where postcodes are, learnt from who tells both. */
final class PostcodesTests {

    private static final Profiles PROFILES = new Profiles();

    private final Postcodes postcodes = new Postcodes();

    @Test
    void areAsFarAsIsUsualInThem() {
        fill(0, 4_000);
        assertThat(away(2_000)).isLessThan(0.1);
        assertThat(away(7_000)).isBetween(3.0, 5.0);
    }

    @Test
    void areHalfAKilometreWideAtLeast() {
        fill(0, 40);
        assertThat(away(520)).isCloseTo(1, within(0.05));
    }

    @Test
    void tellNothingUntilSomeAreKnown() {
        postcodes.count(placed(0), 1);
        assertThat(away(0)).isNaN();
    }

    @Test
    void tellNothingWhereTwoCountriesUseThem() {
        fill(0, 4_000);
        fill(900_000, 904_000);
        assertThat(away(2_000)).isNaN();
    }

    @Test
    void forgetWhoIsCountedOut() {
        fill(0, 4_000);
        postcodes.count(placed(900_000), 1);
        postcodes.count(placed(900_000), -1);
        assertThat(away(2_000)).isLessThan(0.1);
    }

    @Test
    void areOfNoUseWhereBothTellTheirPlace() {
        fill(0, 4_000);
        assertThat(postcodes.away(placed(0), placed(100))).isNaN();
    }

    private void fill(int from, int to) {
        IntStream.rangeClosed(0, 20).forEach(step -> postcodes.count(placed(from + step * (to - from) / 20.0), 1));
    }

    private double away(double metres) {
        Profile unplaced = PROFILES.of(called("b", "Hotel").address("", "8400", "Brunnental").listing());
        double away = postcodes.away(unplaced, placed(metres));
        assertThat(Double.compare(postcodes.away(placed(metres), unplaced), away)).isZero();
        return away;
    }

    private static Profile placed(double metres) {
        return PROFILES.of(called("a", "Hotel").metresNorth(metres).address("", "8400", "Brunnental").listing());
    }
}
