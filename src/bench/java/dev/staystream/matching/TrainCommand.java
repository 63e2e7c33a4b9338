package dev.staystream.matching;

import static java.util.Objects.requireNonNull;

import dev.staystream.matching.Tally.Scored;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the weights anew, always the same from the same data, after measuring them on what they were not made from. */
final class TrainCommand {

    private static final List<String> CITIES =
            List.of("osm_fsq/edi", "osm_fsq/pit", "osm_fsq/tor", "osm_yelp/edi", "osm_yelp/pit", "osm_yelp/tor");

    private static final int TREES = 80;

    private static final int FOLDS = 5;

    /** A pair of hotels counts as much as three of places, of which there are far more. */
    private static final double WEIGHT_OF_HOTELS = 3;

    private static final List<String> LIMITS = List.of("same 0.7", "look-closer 0.3");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Map<String, Examples> paris;

    private final long same;

    private final Map<String, Map<String, Examples>> places = new LinkedHashMap<>();

    private TrainCommand(Sets sets) {
        this.paris = sets.paris();
        this.same = sets.parisLabels().same();
        CITIES.forEach(city -> places.put(city, sets.places(city)));
    }

    /**
     * Runs it.
     *
     * @param arguments the folder with the labelled sets, and the file that the weights are written to
     */
    public static void main(String... arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        TrainCommand command = new TrainCommand(new Sets(Matcher.standard(), data));
        command.measure();
        List<String> weights = new ArrayList<>();
        weights.add("# Made by exec:exec@train; read by Forest, whose text says what the lines are.");
        weights.addAll(LIMITS);
        weights.addAll(union(Stream.of(command.hotels(), command.placesBut(""))).trees(TREES));
        Files.write(Path.of(arguments[1]), weights);
    }

    private void measure() {
        out.printf("%-62s %7s %7s %7s | %7s %7s %7s | %7s%n", "held out", "auto P", "R", "F1", "review P", "R", "F1", "best F1");
        Judge withoutHotels = judge(placesBut(""));
        paris.forEach((lacks, examples) -> show("Paris, none of it used: " + lacks, examples.scored(withoutHotels), same));
        folds().forEach((lacks, scored) -> show("Paris, in five parts: " + lacks, scored, same));
        Judge all = judge(union(Stream.of(hotels(), placesBut(""))));
        places.forEach((city, files) -> show(city + " test, its train used", requireNonNull(files.get("test")).scored(all)));
        for (String city : List.of("pit", "edi", "tor")) {
            Judge others = judge(union(Stream.of(hotels(), placesBut(city))));
            places.forEach((name, files) -> {
                if (name.endsWith(city)) {
                    show(name + " test, no " + city + " used", requireNonNull(files.get("test")).scored(others));
                }
            });
        }
    }

    private Map<String, List<Scored>> folds() {
        Map<String, List<Scored>> scored = new LinkedHashMap<>();
        IntStream.range(0, FOLDS).forEach(fold -> {
            Judge others = judge(union(Stream.of(
                    hotels().where(example -> example.fold(FOLDS) != fold), placesBut(""))));
            paris.forEach((lacks, examples) -> scored.computeIfAbsent(lacks, name -> new ArrayList<>())
                    .addAll(examples.where(example -> example.fold(FOLDS) == fold).scored(others)));
        });
        return scored;
    }

    private Examples hotels() {
        return union(paris.entrySet().stream().map(set -> set.getValue().as(set.getKey(), WEIGHT_OF_HOTELS)));
    }

    private Examples placesBut(String city) {
        return union(places.entrySet().stream()
                .filter(set -> city.isEmpty() || !set.getKey().endsWith(city))
                .map(set -> set.getValue().get("train")));
    }

    private static Examples union(Stream<Examples> sets) {
        return new Examples(sets.flatMap(set -> set.all().stream()).toList());
    }

    private static Judge judge(Examples examples) {
        return new Judge(Forest.of(Stream.concat(LIMITS.stream(), examples.trees(TREES).stream()).toList()));
    }

    private void show(String what, List<Scored> scored) {
        show(what, scored, scored.stream().filter(pair -> pair.label() == 1).count());
    }

    private void show(String what, List<Scored> scored, long same) {
        Tally.Figures auto = Tally.linking(scored, same, List.of(Outcome.SAME));
        Tally.Figures review = Tally.linking(scored, same, List.of(Outcome.SAME, Outcome.LOOK_CLOSER));
        out.printf(
                Locale.ROOT,
                "%-62s %7.4f %7.4f %7.4f | %7.4f %7.4f %7.4f | %7.4f  R at P .995: %.4f%n",
                what,
                auto.precision(),
                auto.recall(),
                auto.f1(),
                review.precision(),
                review.recall(),
                review.f1(),
                Tally.best(scored, same).f1(),
                Tally.recallAt(0.995, scored, same));
    }
}
