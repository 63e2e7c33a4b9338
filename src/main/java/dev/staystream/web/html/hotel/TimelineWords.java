package dev.staystream.web.html.hotel;

import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Stay;
import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.Tone;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.hotel.Phase.Cost;
import dev.staystream.web.html.hotel.Timeline.Bar;
import dev.staystream.web.html.hotel.Timeline.Line;
import dev.staystream.web.html.hotel.Timeline.Mark;
import dev.staystream.web.html.offer.Deadline;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Draws what cancelling an offer costs, and puts it in words.
 *
 * @param zone the hotel's own time zone
 */
record TimelineWords(Wording wording, Stay stay, ZoneId zone) {

    /** A penalty is drawn at least so high, in parts of the whole price, so that it can be seen. */
    private static final double LEAST = 0.2;

    /** What costs something nobody has said is drawn half as high as what costs everything. */
    private static final double UNSAID = 0.5;

    /** The drawing; none where nothing is known of the terms. */
    Optional<Timeline> of(Offer offer) {
        Instant now = wording.clock().instant();
        Instant end = stay.checkIn().plusDays(1).atStartOfDay(zone).toInstant();
        List<Phase> phases = Phase.between(now, end, offer.cancellation());
        return phases.isEmpty() ? Optional.empty() : Optional.of(new Drawing(phases, offer, end).timeline());
    }

    /** The drawing of one offer's terms. */
    private final class Drawing {

        private final List<Phase> phases;

        private final Offer offer;

        private final Instant end;

        Drawing(List<Phase> phases, Offer offer, Instant end) {
            this.phases = phases;
            this.offer = offer;
            this.end = end;
        }

        Timeline timeline() {
            List<Line> lines =
                    IntStream.range(0, phases.size()).mapToObj(this::line).toList();
            List<String> sentences =
                    lines.stream().map(line -> line.phrase().text()).toList();
            return new Timeline(
                    String.join(wording.say("hotel.timeline.then"), sentences),
                    phases.stream().map(this::bar).toList(),
                    phases.stream().skip(1).limit(1).map(this::mark).toList(),
                    wording.say("hotel.timeline.now"),
                    wording.say("hotel.timeline.checkIn", wording.date("pattern.short.month", stay.checkIn())),
                    lines,
                    source());
        }

        private Bar bar(Phase phase) {
            double from = across(phase.from());
            int height = (int) Math.round(share(phase.cost()) * Timeline.HEIGHT);
            String style = tone(phase.cost()).style();
            return new Bar(percent(from), percent(across(phase.until()) - from), Timeline.HEIGHT - height, height, style);
        }

        private Mark mark(Phase phase) {
            double x = across(phase.from());
            String anchor = x < 0.25 ? "start" : x > 0.75 ? "end" : "middle";
            return new Mark(percent(x), anchor, wording.date("pattern.timeline", phase.from().atZone(zone)));
        }

        /** Time runs by its square root, so that the last days have the room they need beside many weeks. */
        private double across(Instant moment) {
            double all = Duration.between(phases.getFirst().from(), end).toSeconds();
            double left = Duration.between(moment, end).toSeconds();
            return all <= 0 ? 0 : 1 - Math.sqrt(Math.max(0, left) / all);
        }

        private double share(Cost cost) {
            return switch (cost) {
                case Cost.Nothing nothing -> 0.06;
                case Cost.Everything everything -> 1;
                case Cost.Unsaid unsaid -> UNSAID;
                case Cost.Penalty(Money amount) -> Math.clamp(share(amount), LEAST, 1);
            };
        }

        /** Which part of the price a penalty is; all of it where they are in different currencies. */
        private double share(Money penalty) {
            Money price = offer.price().quoted();
            return price.currency().equals(penalty.currency()) && price.amount().signum() > 0
                    ? penalty.amount().divide(price.amount(), MathContext.DECIMAL32).doubleValue()
                    : 1;
        }

        private Line line(int number) {
            Phase phase = phases.get(number);
            boolean first = number == 0;
            boolean last = number == phases.size() - 1;
            Instant edge = first ? phase.until() : phase.from();
            String moment = wording.date("pattern.deadline", edge.atZone(zone));
            String when = first ? last ? "always" : "until" : "from";
            String words = wording.say("hotel.cancel.%s.%s".formatted(when, key(phase.cost())), moment, amount(phase.cost()));
            return new Line(
                    new Phrase(tone(phase.cost()), glyph(phase.cost()), words),
                    first && last ? Optional.empty() : Optional.of(exactly(edge)));
        }

        private Deadline exactly(Instant moment) {
            return new Deadline(
                    moment.toString(),
                    zone.getId(),
                    wording.date("pattern.deadline", moment.atZone(ZoneId.of("UTC"))),
                    source());
        }

        private String source() {
            return wording.say("deadline." + offer.cancellation().provenance().name());
        }

        private String key(Cost cost) {
            return switch (cost) {
                case Cost.Nothing nothing -> "nothing";
                case Cost.Everything everything -> "everything";
                case Cost.Unsaid unsaid -> "unsaid";
                case Cost.Penalty(Money amount) -> share(amount) >= 1 ? "whole" : "penalty";
            };
        }

        private String amount(Cost cost) {
            return cost instanceof Cost.Penalty(Money amount) ? wording.money(amount) : "";
        }
    }

    private static Tone tone(Cost cost) {
        return switch (cost) {
            case Cost.Nothing nothing -> Tone.GOOD;
            case Cost.Everything everything -> Tone.PLAIN;
            case Cost.Unsaid unsaid -> Tone.CARE;
            case Cost.Penalty penalty -> Tone.PLAIN;
        };
    }

    private static String glyph(Cost cost) {
        return switch (cost) {
            case Cost.Nothing nothing -> "check";
            case Cost.Everything everything -> "lock";
            case Cost.Unsaid unsaid -> "question";
            case Cost.Penalty penalty -> "undo";
        };
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f%%", part * 100);
    }
}
