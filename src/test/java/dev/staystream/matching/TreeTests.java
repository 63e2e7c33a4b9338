package dev.staystream.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Trees as they are written. */
final class TreeTests {

    @Test
    void leadByThresholdToAValue() {
        Tree tree = Tree.of("NAME 0.5 below = -1 METRES 100 above = 2 = 1");
        assertThat(tree.of(measured(0.4, 10))).isEqualTo(-1);
        assertThat(tree.of(measured(0.5, 10))).isEqualTo(2);
        assertThat(tree.of(measured(0.5, 100))).isEqualTo(1);
    }

    @Test
    void sendTheUnknownWhereTheyAreToldTo() {
        Tree tree = Tree.of("NAME 0.5 below = -1 METRES 100 above = 2 = 1");
        assertThat(tree.of(measured(Double.NaN, 10))).isEqualTo(-1);
        assertThat(tree.of(measured(0.9, Double.NaN))).isEqualTo(1);
    }

    @Test
    void mayBeBranchedOnBothSides() {
        Tree tree = Tree.of("NAME 0.5 below METRES 50 below = 1 = 2 METRES 100 below = 3 = 4");
        assertThat(tree.of(measured(0.1, 49))).isEqualTo(1);
        assertThat(tree.of(measured(0.1, 51))).isEqualTo(2);
        assertThat(tree.of(measured(0.9, 99))).isEqualTo(3);
        assertThat(tree.of(measured(0.9, 101))).isEqualTo(4);
    }

    @Test
    void knowTheMostTheyGive() {
        assertThat(Tree.of("NAME 0.5 below = -1 METRES 100 above = 2 = 1").most()).isEqualTo(2);
        assertThat(Tree.of("= -0.5").most()).isEqualTo(-0.5);
    }

    @Test
    void areRefusedWithAFeatureThatDoesNotExist() {
        assertThatThrownBy(() -> Tree.of("LUCK 0.5 below = 1 = 2")).isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] measured(double name, double metres) {
        double[] values = new double[Feature.values().length];
        Arrays.fill(values, Double.NaN);
        values[Feature.NAME.position()] = name;
        values[Feature.METRES.position()] = metres;
        return values;
    }
}
