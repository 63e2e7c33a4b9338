package dev.staystream.partner;

import dev.staystream.partner.UsageTable.Minute;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Mono;

/**
 * What this run let through for each key, told to the other nodes once a second, and what they let through, taken from
 * the allowances here. A limit thus holds for all nodes together, but for what they let through within that second.
 */
final class Consumption {

    private static final long SECONDS_PER_MINUTE = 60;

    private final UsageTable table;

    private final Quotas quotas;

    private final Clock clock;

    private final String run;

    private final Map<MinuteOf, AtomicLong> minutes = new ConcurrentHashMap<>();

    private final Map<DayOf, Counts> days = new ConcurrentHashMap<>();

    private final Map<Minute, Long> heardOfMinutes = new HashMap<>();

    private final Map<DayOf, Long> heardOfSearches = new HashMap<>();

    /** Nothing was let through yet in the run of this name, which no other run has. */
    Consumption(UsageTable table, Quotas quotas, Clock clock, String run) {
        this.table = table;
        this.quotas = quotas;
        this.clock = clock;
        this.run = run;
    }

    private record MinuteOf(String key, long minute) {}

    private record DayOf(String key, LocalDate day) {}

    private record Counts(AtomicLong requests, AtomicLong searches) {}

    /** Counts a request that was let in. */
    void count(String key, boolean search) {
        minutes.computeIfAbsent(new MinuteOf(key, minute()), slot -> new AtomicLong()).incrementAndGet();
        Counts day = days.computeIfAbsent(
                new DayOf(key, today()), slot -> new Counts(new AtomicLong(), new AtomicLong()));
        day.requests().incrementAndGet();
        if (search) {
            day.searches().incrementAndGet();
        }
    }

    private long minute() {
        return clock.instant().getEpochSecond() / SECONDS_PER_MINUTE;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Tells and hears once. */
    Mono<Void> exchange() {
        return Mono.defer(() -> {
            long lastMinute = minute() - 1;
            LocalDate today = today();
            return table.writeMinutes(ownMinutes())
                    .then(table.writeDays(ownDays(), run))
                    .then(table.othersSince(lastMinute, run))
                    .doOnNext(this::hearMinutes)
                    .then(table.othersOn(today, run))
                    .doOnNext(this::hearDays)
                    .then(table.purge(lastMinute))
                    .then(Mono.fromRunnable(() -> forgetBefore(lastMinute, today)));
        });
    }

    private List<Minute> ownMinutes() {
        return minutes.entrySet().stream()
                .map(slot -> new Minute(
                        slot.getKey().key(), slot.getKey().minute(), run, slot.getValue().get()))
                .toList();
    }

    private List<Usage> ownDays() {
        return days.entrySet().stream()
                .map(slot -> new Usage(
                        slot.getKey().key(),
                        slot.getKey().day(),
                        slot.getValue().requests().get(),
                        slot.getValue().searches().get()))
                .toList();
    }

    private void hearMinutes(List<Minute> others) {
        for (Minute other : others) {
            Minute slot = new Minute(other.key(), other.minute(), other.run(), 0);
            long before = heardOfMinutes.getOrDefault(slot, 0L);
            if (quotas.usedElsewhere(other.key(), other.requests() - before, 0)) {
                heardOfMinutes.put(slot, other.requests());
            }
        }
    }

    private void hearDays(List<Usage> others) {
        for (Usage other : others) {
            DayOf slot = new DayOf(other.key(), other.day());
            long before = heardOfSearches.getOrDefault(slot, 0L);
            if (quotas.usedElsewhere(other.key(), 0, other.searches() - before)) {
                heardOfSearches.put(slot, other.searches());
            }
        }
    }

    /** What was counted for a time that is over was written by now. */
    private void forgetBefore(long minute, LocalDate day) {
        minutes.keySet().removeIf(slot -> slot.minute() < minute);
        days.keySet().removeIf(slot -> slot.day().isBefore(day.minusDays(1)));
        heardOfMinutes.keySet().removeIf(slot -> slot.minute() < minute);
        heardOfSearches.keySet().removeIf(slot -> slot.day().isBefore(day));
    }
}
