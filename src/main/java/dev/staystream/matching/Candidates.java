package dev.staystream.matching;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Those found by any key, and by how many. */
final class Candidates {

    private static final double A_KEY = 0.15;

    private static final int MOST_KEYS = 5;

    /** Standing next to each other promises as much as half a name. */
    private static final double NEXT_DOOR = 0.5;

    private final Profile asked;

    private int[] hits = new int[256];

    private int count;

    Candidates(Profile asked) {
        this.asked = asked;
    }

    /** Notes that a slot has one of the keys. */
    void hit(int slot) {
        if (count == hits.length) {
            hits = Arrays.copyOf(hits, count * 2);
        }
        hits[count++] = slot;
    }

    /** The most promising by a glance, the best first. */
    Stream<Profile> best(int most, IntFunction<Profile> profiles) {
        Arrays.sort(hits, 0, count);
        List<Seen> seen = new ArrayList<>();
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && hits[to] == hits[from]) {
                to++;
            }
            glance(profiles.apply(hits[from]), to - from, seen);
            from = to;
        }
        return seen.stream()
                .sorted(comparingDouble(Seen::promise).reversed())
                .limit(most)
                .map(Seen::profile);
    }

    private record Seen(Profile profile, double promise) {}

    private void glance(Profile profile, int keys, List<Seen> seen) {
        if (!profile.id().equals(asked.id())) {
            double promise = lettersShared(profile) + A_KEY * Math.min(MOST_KEYS, keys);
            seen.add(new Seen(profile, promise + (isNear(profile) ? NEXT_DOOR : 0)));
        }
    }

    private double lettersShared(Profile profile) {
        double most = 0;
        for (Name one : asked.names()) {
            for (Name other : profile.names()) {
                most = Math.max(most, one.lettersShared(other));
            }
        }
        return most;
    }

    private boolean isNear(Profile profile) {
        return Math.abs(asked.latitude() - profile.latitude()) < 0.0015
                && Math.abs(asked.longitude() - profile.longitude()) < 0.002;
    }
}
