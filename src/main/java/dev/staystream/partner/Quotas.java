package dev.staystream.partner;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What every caller may still ask; of callers not seen for longest, nothing is known any more. */
final class Quotas {

    /** Some more networks than ask in a minute; an allowance that is forgotten is a full one. */
    private static final int MOST_CALLERS = 50_000;

    private static final float LOAD_FACTOR = 0.75f;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final Duration DAY = Duration.ofDays(1);

    private final TimeMeter time;

    private final Map<String, Allowances> callers = new LinkedHashMap<>(64, LOAD_FACTOR, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowances> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    Quotas(Clock clock) {
        this.time = new ClockTime(clock);
    }

    private record Allowances(Plan plan, List<Allowance> requests, List<Allowance> searches) {}

    /** Asks to let one request in; all limits that apply to it say what is left, the first that is used up being the last. */
    List<Admission> admit(Caller caller, boolean search) {
        Allowances allowances = of(caller.name(), caller.plan());
        List<Admission> admissions = new ArrayList<>();
        for (Allowance allowance : search ? both(allowances) : allowances.requests()) {
            Admission admission = allowance.take();
            admissions.add(admission);
            if (!admission.admitted()) {
                return admissions;
            }
        }
        return admissions;
    }

    private static List<Allowance> both(Allowances allowances) {
        List<Allowance> both = new ArrayList<>(allowances.requests());
        both.addAll(allowances.searches());
        return both;
    }

    private Allowances of(String caller, Plan plan) {
        synchronized (callers) {
            Allowances known = callers.get(caller);
            if (known == null || !known.plan().equals(plan)) {
                known = new Allowances(
                        plan,
                        allowance("minute", plan.requestsPerMinute(), MINUTE),
                        allowance("day", plan.searchesPerDay(), DAY));
                callers.put(caller, known);
            }
            return known;
        }
    }

    private List<Allowance> allowance(String name, OptionalInt most, Duration span) {
        return most.stream()
                .mapToObj(count -> new Allowance(name, count, span, time))
                .toList();
    }

    /** Takes from a caller's allowances what other nodes let through; false while the caller was not seen here. */
    boolean usedElsewhere(String caller, long requests, long searches) {
        Allowances known;
        synchronized (callers) {
            known = callers.get(caller);
        }
        if (known == null) {
            return false;
        }
        known.requests().forEach(allowance -> allowance.takeUsedElsewhere(requests));
        known.searches().forEach(allowance -> allowance.takeUsedElsewhere(searches));
        return true;
    }

    /** The house's clock, as allowances read it. */
    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Math.multiplyExact(clock.millis(), 1_000_000L);
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
