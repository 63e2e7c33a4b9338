package dev.staystream.matching;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Measured pairs with what people say of them. */
record Examples(List<Example> all) {

    Examples {
        all = List.copyOf(all);
    }

    /**
     * One pair.
     *
     * @param comparison what was measured
     * @param label 1 when it is one property, 0 when it is two, -1 when it is not to be counted
     * @param set where it comes from
     */
    record Example(Comparison comparison, int label, String set, double weight) {

        /** A part of its set, the same for all pairs of one left listing. */
        int fold(int folds) {
            return Math.floorMod(Hashes.of(7, comparison.left().id().code()), folds);
        }
    }

    /** All pairs of two tables that come to be compared. */
    static Examples blocked(Matcher matcher, List<Listing> lefts, List<Listing> rights, Labels labels) {
        MatchIndex index = new MatchIndex(matcher);
        rights.forEach(index::put);
        lefts.forEach(index::hear);
        List<Example> examples = new ArrayList<>();
        for (Listing left : lefts) {
            index.compared(left)
                    .map(comparison -> new Example(comparison, label(comparison, labels), "", 1))
                    .forEach(examples::add);
        }
        examples.stream()
                .map(Example::comparison)
                .collect(groupingBy(comparison -> comparison.right().id()))
                .values()
                .forEach(ofRight -> ofRight.forEach(comparison -> comparison.rivals(
                        (long) comparison.get(Feature.RIVALS) + MatchIndex.rivals(comparison, ofRight))));
        return new Examples(examples);
    }

    /** The same examples, each weighing as much and coming from a named set. */
    Examples as(String set, double weight) {
        return new Examples(all.stream()
                .map(example -> new Example(example.comparison(), example.label(), set, weight))
                .toList());
    }

    private static int label(Comparison comparison, Labels labels) {
        return labels.of(comparison.left().id().code(), comparison.right().id().code());
    }

    Examples and(Examples others) {
        return new Examples(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    Examples where(Predicate<Example> wanted) {
        return new Examples(all.stream().filter(wanted).toList());
    }

    /** Trees grown on these examples, as text. */
    List<String> trees(int count) {
        List<Example> counted = all.stream().filter(example -> example.label() >= 0).toList();
        double[][] rows = counted.stream().map(example -> example.comparison().values()).toArray(double[][]::new);
        int[] labels = counted.stream().mapToInt(Example::label).toArray();
        double[] weights = counted.stream().mapToDouble(Example::weight).toArray();
        return new Boosting(rows, labels, weights).grow(count);
    }

    /** The pairs, judged. */
    List<Tally.Scored> scored(Judge judge) {
        return all.stream()
                .map(example -> {
                    double chance = judge.chance(example.comparison());
                    return new Tally.Scored(chance, judge.outcome(chance), example.label());
                })
                .toList();
    }
}
