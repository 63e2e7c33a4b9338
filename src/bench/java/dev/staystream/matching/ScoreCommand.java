package dev.staystream.matching;

import dev.staystream.matching.Tally.Scored;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Matches two tables of hotels and scores what is found against labelled pairs; the last line it prints is the score. */
final class ScoreCommand {

    private ScoreCommand() {}

    /**
     * Runs it.
     *
     * @param files a table of hotels, another, and a table of labelled pairs
     */
    public static void main(String... files) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (files.length != 3) {
            throw new IllegalArgumentException("the files are A.csv B.csv PAIRS.csv, but were %d".formatted(files.length));
        }
        long start = System.nanoTime();
        Labels labels = Labels.of(CsvTable.read(Path.of(files[2])));
        Matcher matcher = Matcher.standard();
        Examples pairs = Examples.blocked(
                matcher,
                CsvListings.of(CsvTable.read(Path.of(files[0])), "a"),
                CsvListings.of(CsvTable.read(Path.of(files[1])), "b"),
                labels);
        List<Scored> scored = pairs.scored(matcher.judge());
        double seconds = (System.nanoTime() - start) / 1e9;
        out.println(json(scored, labels.same(), seconds));
    }

    private static String json(List<Scored> scored, long same, double seconds) {
        return String.format(
                Locale.ROOT,
                "{\"auto\":%s,\"review\":%s,\"best\":%s,\"seconds\":%.1f}",
                Tally.linking(scored, same, List.of(Outcome.SAME)).json(),
                Tally.linking(scored, same, List.of(Outcome.SAME, Outcome.LOOK_CLOSER)).json(),
                Tally.best(scored, same).json(),
                seconds);
    }
}
