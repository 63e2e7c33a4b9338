package dev.staystream.matching;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Locale;

/** Right and wrong links of scored pairs against what is true. */
final class Tally {

    private Tally() {}

    /** A pair with its chance and its label. */
    record Scored(double chance, Outcome outcome, int label) {}

    /** Precision, recall and their harmonic mean. */
    record Figures(double precision, double recall, double f1) {

        static Figures of(long right, long linked, long same) {
            double precision = linked == 0 ? 1 : (double) right / linked;
            double recall = same == 0 ? 1 : (double) right / same;
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return new Figures(precision, recall, f1);
        }

        String json() {
            return String.format(
                    Locale.ROOT, "{\"precision\":%.4f,\"recall\":%.4f,\"f1\":%.4f}", precision, recall, f1);
        }
    }

    /** The threshold at which the harmonic mean is greatest. */
    record Best(double threshold, double f1) {

        String json() {
            return String.format(Locale.ROOT, "{\"threshold\":%.4f,\"f1\":%.4f}", threshold, f1);
        }
    }

    /** The figures when all pairs of these outcomes were linked. */
    static Figures linking(List<Scored> pairs, long same, List<Outcome> outcomes) {
        List<Scored> linked = pairs.stream()
                .filter(pair -> pair.label() >= 0 && outcomes.contains(pair.outcome()))
                .toList();
        long right = linked.stream().filter(pair -> pair.label() == 1).count();
        return Figures.of(right, linked.size(), same);
    }

    /** The best single threshold over all pairs. */
    static Best best(List<Scored> pairs, long same) {
        List<Scored> sorted = pairs.stream()
                .filter(pair -> pair.label() >= 0)
                .sorted(comparingDouble(Scored::chance).reversed())
                .toList();
        Best best = new Best(1, 0);
        long right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).label();
            boolean last = i + 1 == sorted.size() || sorted.get(i + 1).chance() < sorted.get(i).chance();
            double f1 = Figures.of(right, i + 1, same).f1();
            if (last && f1 > best.f1()) {
                best = new Best(sorted.get(i).chance(), f1);
            }
        }
        return best;
    }

    /** The greatest recall of any threshold whose precision is at least this. */
    static double recallAt(double precision, List<Scored> pairs, long same) {
        List<Scored> sorted = pairs.stream()
                .filter(pair -> pair.label() >= 0)
                .sorted(comparingDouble(Scored::chance).reversed())
                .toList();
        double recall = 0;
        long right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).label();
            boolean last = i + 1 == sorted.size() || sorted.get(i + 1).chance() < sorted.get(i).chance();
            if (last && right >= precision * (i + 1)) {
                recall = (double) right / same;
            }
        }
        return recall;
    }
}
