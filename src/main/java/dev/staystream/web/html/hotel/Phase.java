package dev.staystream.web.html.hotel;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A time in which cancelling costs the same. */
record Phase(Instant from, Instant until, Cost cost) {

    /** What cancelling costs. */
    sealed interface Cost {

        /** Nothing. */
        record Nothing() implements Cost {}

        /** So much. */
        record Penalty(Money amount) implements Cost {}

        /** All that is paid. */
        record Everything() implements Cost {}

        /** Nobody says how much. */
        record Unsaid() implements Cost {}
    }

    /** How the cost of cancelling goes from one moment to another; none where nothing is known. */
    static List<Phase> between(Instant now, Instant end, Cancellation terms) {
        return switch (terms.refundable()) {
            case UNKNOWN -> List.of();
            case NO -> List.of(new Phase(now, end, new Cost.Everything()));
            case YES -> cut(costs(now, terms), end);
        };
    }

    /** What it costs from which moment on. */
    private static NavigableMap<Instant, Cost> costs(Instant now, Cancellation terms) {
        NavigableMap<Instant, Cost> costs = new TreeMap<>();
        Optional<Instant> free = terms.freeUntil().filter(now::isBefore);
        costs.put(now, free.isPresent() ? new Cost.Nothing() : new Cost.Unsaid());
        free.ifPresent(until -> costs.put(until, new Cost.Unsaid()));
        Instant first = free.orElse(now);
        terms.steps().forEach(step -> costs.put(later(first, step.from()), cost(step)));
        return costs;
    }

    private static Cost cost(Step step) {
        return step.penalty().<Cost>map(Cost.Penalty::new).orElseGet(Cost.Unsaid::new);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<Phase> cut(NavigableMap<Instant, Cost> costs, Instant end) {
        List<Phase> phases = new ArrayList<>();
        for (Entry<Instant, Cost> cost : costs.headMap(end, false).entrySet()) {
            Instant next = costs.higherKey(cost.getKey());
            Instant until = next == null || next.isAfter(end) ? end : next;
            phases.add(new Phase(cost.getKey(), until, cost.getValue()));
        }
        return phases;
    }
}
