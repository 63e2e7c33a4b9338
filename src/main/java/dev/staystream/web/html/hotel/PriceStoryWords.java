package dev.staystream.web.html.hotel;

import static java.util.Comparator.comparing;

import dev.staystream.prices.SeenPrice;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.hotel.PriceStory.Seen;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Draws what searches saw of the cheapest total of a stay, and puts it in words. */
record PriceStoryWords(Wording wording) {

    /** As many as are told one by one. */
    private static final int LATEST = 5;

    private static final ZoneId UTC = ZoneId.of("UTC");

    /** The story of these totals, the oldest first; a single one has none to tell. */
    Optional<PriceStory> of(List<SeenPrice> seen) {
        return seen.size() < 2 ? Optional.empty() : Optional.of(new Drawing(seen).story());
    }

    /** The drawing of several totals. */
    private final class Drawing {

        private final List<SeenPrice> seen;

        private final SeenPrice lowest;

        private final SeenPrice highest;

        Drawing(List<SeenPrice> seen) {
            this.seen = seen;
            this.lowest = seen.stream().min(comparing(price -> price.total().amount())).orElseThrow();
            this.highest = seen.stream().max(comparing(price -> price.total().amount())).orElseThrow();
        }

        PriceStory story() {
            String line = line();
            return new PriceStory(
                    wording.say(
                            "hotel.story.text",
                            seen.size(),
                            wording.money(lowest.total()),
                            wording.money(highest.total()),
                            wording.money(seen.getLast().total())),
                    line,
                    line + "V100H0z",
                    day(seen.getFirst()),
                    day(seen.getLast()),
                    seen.reversed().stream().limit(LATEST).map(this::told).toList());
        }

        /** A total holds until another is seen. */
        private String line() {
            StringBuilder path = new StringBuilder("M0 ").append(down(seen.getFirst()));
            seen.stream().skip(1).forEach(price -> path.append("H")
                    .append(across(price))
                    .append("V")
                    .append(down(price)));
            return path.append("H100").toString();
        }

        private long across(SeenPrice price) {
            Instant first = seen.getFirst().observedAt();
            double all = seen.getLast().observedAt().toEpochMilli() - first.toEpochMilli();
            double since = price.observedAt().toEpochMilli() - first.toEpochMilli();
            return all <= 0 ? 100 : Math.clamp(Math.round(100 * since / all), 0, 100);
        }

        /** The highest stands near the upper edge, the lowest above the lower. */
        private long down(SeenPrice price) {
            double span = amount(highest) - amount(lowest);
            return span == 0 ? 50 : Math.round(75 - 65 * (amount(price) - amount(lowest)) / span);
        }

        /** Near enough for a drawing. */
        private static double amount(SeenPrice price) {
            return price.total().amount().doubleValue();
        }

        private String day(SeenPrice price) {
            return wording.date("pattern.published", price.observedAt().atZone(UTC));
        }

        private Seen told(SeenPrice price) {
            return new Seen(
                    wording.ago(price.observedAt()),
                    wording.name(price.supplier()),
                    wording.money(price.total()));
        }
    }
}
