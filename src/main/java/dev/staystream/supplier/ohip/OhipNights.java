package dev.staystream.supplier.ohip;

import static java.util.Comparator.comparing;

import dev.staystream.stay.Money;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.JsonReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each night costs, told for one or several in a row, the last of them included. */
final class OhipNights {

    private final List<Range> ranges = new ArrayList<>();

    private record Range(LocalDate start, LocalDate end, OhipAmount amount) {

        private boolean holds(LocalDate night) {
            return !night.isBefore(start) && !night.isAfter(end);
        }
    }

    void read(JsonReader json) {
        json.elements().forEach(this::range);
    }

    private void range(JsonReader json) {
        OhipAmount amount = new OhipAmount();
        LocalDate start = null;
        LocalDate end = null;
        for (String field : json.fields()) {
            switch (field) {
                case "start" -> start = date(json);
                case "end" -> end = date(json);
                default -> amount.read(field, json);
            }
        }
        if (start != null) {
            ranges.add(new Range(start, end == null ? start : end, amount));
        }
    }

    private static @Nullable LocalDate date(JsonReader json) {
        String text = json.text();
        return text == null ? null : LocalDate.parse(text);
    }

    /** What the first nights of a stay cost with or without taxes, where that is told of each of them. */
    Optional<Money> first(int count, Stay stay, boolean taxed) {
        List<Optional<Money>> nights = Stream.iterate(stay.checkIn(), night -> night.plusDays(1))
                .limit(count)
                .map(night -> rate(night, taxed))
                .toList();
        return nights.stream().allMatch(Optional::isPresent)
                ? nights.stream().flatMap(Optional::stream).reduce(Money::plus)
                : Optional.empty();
    }

    /** Of ranges that meet in one night the later counts, since only then does neither end count twice. */
    private Optional<Money> rate(LocalDate night, boolean taxed) {
        return ranges.stream()
                .filter(range -> range.holds(night))
                .max(comparing(Range::start))
                .flatMap(range -> taxed ? range.amount().afterTax() : range.amount().beforeTax());
    }
}
