package dev.staystream.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** One kind of search among those that are compared, with suppliers of its own, and what came of it. */
final class Arm {

    private final List<Duration> settled = Collections.synchronizedList(new ArrayList<>());

    private final List<String> suppliers;

    private long callsBefore;

    /** With so many suppliers, whose names begin so. */
    Arm(String name, int suppliers) {
        this.suppliers = IntStream.range(0, suppliers).mapToObj(number -> name + "-" + number).toList();
    }

    List<String> suppliers() {
        return suppliers;
    }

    void add(Heard heard) {
        settled.add(heard.settled());
    }

    /** Forgets what came of it until now. */
    void restart(Stand stand) {
        settled.clear();
        callsBefore = allCalls(stand);
    }

    /** How many calls its suppliers were sent since. */
    long calls(Stand stand) {
        return allCalls(stand) - callsBefore;
    }

    private long allCalls(Stand stand) {
        return suppliers.stream().mapToLong(stand::calls).sum();
    }

    /** How many searches were heard. */
    int searches() {
        return settled.size();
    }

    /** When they settled. */
    Quantiles settled() {
        return Quantiles.of(settled);
    }
}
