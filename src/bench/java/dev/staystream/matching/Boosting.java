package dev.staystream.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Grows small trees one after the other, each mending what the sum of those before got wrong (gradient boosting with Newton
 * steps), never against the direction of a feature. The same examples give the same trees.
 */
final class Boosting {

    private static final List<Feature> FEATURES = List.of(Feature.values());

    private static final int DEPTH = 4;

    private static final double STEP = 0.1;

    private static final double RIDGE = 4;

    private static final double LEAST_CURVATURE = 4;

    private static final int BINS = 64;

    private final double[][] rows;

    private final int[] labels;

    private final double[] weights;

    private final double[][] cuts;

    private final byte[][] bins;

    private final double[] sums;

    private final double[] slopes;

    private final double[] curves;

    private final double base;

    private final List<String> trees = new ArrayList<>();

    Boosting(double[][] rows, int[] labels, double[] weights) {
        this.rows = rows;
        this.labels = labels;
        this.weights = weights;
        int features = Feature.values().length;
        this.cuts = IntStream.range(0, features).mapToObj(this::cuts).toArray(double[][]::new);
        this.bins = IntStream.range(0, features).mapToObj(this::bins).toArray(byte[][]::new);
        double same = IntStream.range(0, rows.length).mapToDouble(i -> weights[i] * labels[i]).sum();
        double all = Arrays.stream(weights).sum();
        this.base = Math.log(same / (all - same));
        this.sums = new double[rows.length];
        this.slopes = new double[rows.length];
        this.curves = new double[rows.length];
        Arrays.fill(sums, base);
    }

    private double[] cuts(int feature) {
        double[] known = Arrays.stream(rows).mapToDouble(row -> row[feature]).filter(value -> !Double.isNaN(value)).sorted().toArray();
        return IntStream.range(1, BINS)
                .filter(bin -> known.length > 0)
                .mapToDouble(bin -> known[(int) ((long) bin * known.length / BINS)])
                .map(value -> feature == Feature.METRES.position() ? Math.round(value) : Math.round(value * 1000) / 1000.0)
                .distinct()
                .toArray();
    }

    private byte[] bins(int feature) {
        byte[] bins = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double value = rows[i][feature];
            int bin = 0;
            while (bin < cuts[feature].length && value >= cuts[feature][bin]) {
                bin++;
            }
            bins[i] = (byte) (Double.isNaN(value) ? -1 : bin);
        }
        return bins;
    }

    /** Grows as many trees and writes them down. */
    List<String> grow(int count) {
        for (int tree = 0; tree < count; tree++) {
            gradients();
            StringBuilder text = new StringBuilder("tree");
            node(IntStream.range(0, rows.length).toArray(), 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, text);
            trees.add(text.toString());
        }
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "base %.4f", base));
        lines.addAll(trees);
        return lines;
    }

    private void gradients() {
        for (int i = 0; i < rows.length; i++) {
            double chance = 1 / (1 + Math.exp(-sums[i]));
            slopes[i] = weights[i] * (labels[i] - chance);
            curves[i] = weights[i] * chance * (1 - chance);
        }
    }

    private record Split(int feature, int cut, boolean unknownBelow, double gain, double below, double above) {}

    private void node(int[] members, int depth, double least, double most, StringBuilder text) {
        Split split = depth == DEPTH ? null : best(members, least, most);
        if (split == null) {
            leaf(members, least, most, text);
            return;
        }
        byte[] bin = bins[split.feature()];
        int[] below = Arrays.stream(members).filter(i -> goesBelow(bin[i], split)).toArray();
        int[] above = Arrays.stream(members).filter(i -> !goesBelow(bin[i], split)).toArray();
        text.append(' ').append(FEATURES.get(split.feature())).append(' ').append(number(cuts[split.feature()][split.cut()]));
        text.append(split.unknownBelow() ? " below" : " above");
        double middle = (split.below() + split.above()) / 2;
        int direction = FEATURES.get(split.feature()).direction();
        node(below, depth + 1, direction < 0 ? middle : least, direction > 0 ? middle : most, text);
        node(above, depth + 1, direction > 0 ? middle : least, direction < 0 ? middle : most, text);
    }

    private static boolean goesBelow(byte bin, Split split) {
        return bin < 0 ? split.unknownBelow() : bin <= split.cut();
    }

    private void leaf(int[] members, double least, double most, StringBuilder text) {
        double slope = 0;
        double curve = 0;
        for (int i : members) {
            slope += slopes[i];
            curve += curves[i];
        }
        double value = Math.round(STEP * clamp(slope / (curve + RIDGE), least, most) * 10_000) / 10_000.0;
        for (int i : members) {
            sums[i] += value;
        }
        text.append(" = ").append(number(value));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    private @Nullable Split best(int[] members, double least, double most) {
        Split best = null;
        for (int feature = 0; feature < bins.length; feature++) {
            Split here = best(members, feature, least, most);
            best = here != null && (best == null || here.gain() > best.gain()) ? here : best;
        }
        return best;
    }

    private @Nullable Split best(int[] members, int feature, double least, double most) {
        int count = cuts[feature].length + 1;
        double[] slope = new double[count + 1];
        double[] curve = new double[count + 1];
        for (int i : members) {
            int bin = bins[feature][i] < 0 ? count : bins[feature][i];
            slope[bin] += slopes[i];
            curve[bin] += curves[i];
        }
        double allSlope = Arrays.stream(slope).sum();
        double allCurve = Arrays.stream(curve).sum();
        double before = gain(allSlope, allCurve, clamp(allSlope / (allCurve + RIDGE), least, most));
        Split best = null;
        for (boolean unknownBelow : new boolean[] {true, false}) {
            double belowSlope = unknownBelow ? slope[count] : 0;
            double belowCurve = unknownBelow ? curve[count] : 0;
            for (int cut = 0; cut + 1 < count; cut++) {
                belowSlope += slope[cut];
                belowCurve += curve[cut];
                double aboveCurve = allCurve - belowCurve;
                if (belowCurve < LEAST_CURVATURE || aboveCurve < LEAST_CURVATURE) {
                    continue;
                }
                double below = clamp(belowSlope / (belowCurve + RIDGE), least, most);
                double above = clamp((allSlope - belowSlope) / (aboveCurve + RIDGE), least, most);
                double gain = gain(belowSlope, belowCurve, below)
                        + gain(allSlope - belowSlope, aboveCurve, above) - before;
                boolean allowed = (above - below) * FEATURES.get(feature).direction() >= 0;
                if (allowed && gain > (best == null ? 1e-3 : best.gain())) {
                    best = new Split(feature, cut, unknownBelow, gain, below, above);
                }
            }
        }
        return best;
    }

    private static double gain(double slope, double curve, double value) {
        return slope * value - (curve + RIDGE) * value * value / 2;
    }
}
