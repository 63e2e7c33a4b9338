package dev.staystream.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What trees say together. */
final class ForestTests {

    private static final int DRAWN = 2_000;

    @Test
    void isTheChanceThatTheirSumMakes() {
        Forest forest = Forest.of(List.of("same 0.7", "look-closer 0.3", "base -1", "tree NAME 0.5 below = -1 = 2", "tree = 0.5"));
        assertThat(forest.chance(measured(0.9))).isCloseTo(1 / (1 + Math.exp(-1.5)), within(1e-12));
        assertThat(forest.outcome(forest.chance(measured(0.9)))).isEqualTo(Outcome.SAME);
        assertThat(forest.outcome(forest.chance(measured(0.1)))).isEqualTo(Outcome.DIFFERENT);
    }

    @Test
    void leavesOpenExactlyWhatIsNotDifferent() {
        Forest forest = Forest.shipped();
        Random random = new Random(7);
        assertThat(IntStream.range(0, DRAWN).mapToObj(draw -> drawn(random))).allSatisfy(values -> assertThat(forest.isOpen(values))
                .isEqualTo(forest.outcome(forest.chance(values)) != Outcome.DIFFERENT));
    }

    @Test
    void keepsTheOrderOfWhatIsDoubted() {
        Forest forest = Forest.shipped();
        assertThat(forest.doubted(0.99)).isLessThan(0.7).isGreaterThan(forest.doubted(0.9));
        assertThat(forest.outcome(forest.doubted(1))).isEqualTo(Outcome.LOOK_CLOSER);
        assertThat(forest.doubted(0.3)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void isRefusedWithoutItsLimits() {
        assertThatThrownBy(() -> Forest.of(List.of("same 0.7", "base 0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("look-closer");
    }

    private static double[] measured(double name) {
        double[] values = new double[Feature.values().length];
        Arrays.fill(values, Double.NaN);
        values[Feature.NAME.position()] = name;
        return values;
    }

    private static double[] drawn(Random random) {
        return IntStream.range(0, Feature.values().length)
                .mapToDouble(feature -> random.nextInt(4) == 0 ? Double.NaN : random.nextDouble() * random.nextDouble() * 2)
                .toArray();
    }
}
