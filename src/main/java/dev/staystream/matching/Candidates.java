package dev.staystream.matching;

import static java.util.Comparator.comparingDouble;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Those found by any key, and by how many. */
final class Candidates {

    private final Profile asked;

    private final Map<Integer, int[]> hits = new HashMap<>();

    Candidates(Profile asked) {
        this.asked = asked;
    }

    /** Notes that a slot has one of the keys. */
    void hit(int slot) {
        hits.computeIfAbsent(slot, first -> new int[1])[0]++;
    }

    /** The most promising by a glance, the best first. */
    Stream<Profile> best(int most, IntFunction<Profile> profiles) {
        return hits.entrySet().stream()
                .map(entry -> glance(profiles.apply(entry.getKey()), entry.getValue()[0]))
                .filter(seen -> !seen.profile().id().equals(asked.id()))
                .sorted(comparingDouble(Seen::promise).reversed())
                .limit(most)
                .map(Seen::profile);
    }

    private record Seen(Profile profile, double promise) {}

    private Seen glance(Profile profile, int keys) {
        double letters = asked.names().stream()
                .flatMapToDouble(one -> profile.names().stream().mapToDouble(one::lettersShared))
                .max()
                .orElse(0);
        return new Seen(profile, letters + 0.15 * Math.min(5, keys) + (isNear(profile) ? 0.2 : 0));
    }

    private boolean isNear(Profile profile) {
        return Math.abs(asked.latitude() - profile.latitude()) < 0.0015
                && Math.abs(asked.longitude() - profile.longitude()) < 0.002;
    }
}
