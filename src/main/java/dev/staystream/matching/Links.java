package dev.staystream.matching;

import java.util.Map;
import java.util.Set;

/**
 * What is known about pairs of listings before they are grouped.
 *
 * @param verdicts what the matcher said of each pair that it compared; a pair that is absent is unknown
 * @param confirmed pairs of which a person said that they are one
 * @param rejected pairs of which a person said that they are two; where confirmed pairs would join a rejected one, the
 *     rejection holds
 */
public record Links(Map<Pair, Verdict> verdicts, Set<Pair> confirmed, Set<Pair> rejected) {

    public Links {
        verdicts = Map.copyOf(verdicts);
        confirmed = Set.copyOf(confirmed);
        rejected = Set.copyOf(rejected);
    }
}
