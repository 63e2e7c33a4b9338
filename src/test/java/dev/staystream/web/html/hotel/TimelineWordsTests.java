package dev.staystream.web.html.hotel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.hotel.Timeline.Bar;
import dev.staystream.web.html.hotel.Timeline.Line;
import dev.staystream.web.html.offer.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What cancelling costs, drawn and in words. */
final class TimelineWordsTests {

    private static final Instant FREE = Instant.parse("2027-01-10T22:59:00Z");

    private static final Instant LATE = Instant.parse("2027-01-11T23:00:00Z");

    private static final Cancellation TERMS = new Cancellation(
            Refundable.YES,
            Optional.of(FREE),
            Provenance.STATED,
            List.of(step(FREE, "100"), step(LATE, "200")));

    @Test
    void saysForEachTimeWhatItCosts() {
        Timeline timeline = timeline(TERMS).orElseThrow();

        assertThat(timeline.lines())
                .extracting(Line::phrase)
                .extracting(Phrase::text)
                .containsExactly(
                        "Free until Sun 10 Jan, 23:59 CET",
                        "From Sun 10 Jan, 23:59 CET it costs €100.00",
                        "From Tue 12 Jan, 00:00 CET it costs €200.00, the whole price");
        assertThat(timeline.text()).startsWith("Free until Sun 10 Jan, 23:59 CET; From Sun");
        assertThat(timeline.source()).isEqualTo("stated by the supplier");
    }

    @Test
    void tellsEachMomentForReadersElsewhere() {
        assertThat(timeline(TERMS).orElseThrow().lines().getLast().moment())
                .contains(new Deadline(
                        "2027-01-11T23:00:00Z", "Europe/Paris", "Mon 11 Jan, 23:00 UTC", "stated by the supplier"));
    }

    @Test
    void drawsBarsBesideEachOtherTheHigherTheDearer() {
        List<Bar> bars = timeline(TERMS).orElseThrow().bars();

        assertThat(bars).extracting(Bar::x).first().isEqualTo("0.0%");
        assertThat(bars).extracting(Bar::height).isSorted().last().isEqualTo(Timeline.HEIGHT);
        assertThat(bars.stream().mapToDouble(bar -> number(bar.width())).sum()).isBetween(99.8, 100.2);
        assertThat(bars).allSatisfy(bar -> assertThat(bar.y() + bar.height()).isEqualTo(Timeline.HEIGHT));
    }

    @Test
    void drawsOneBarOfWhatIsKeptWhenever() {
        Timeline timeline = timeline(Cancellation.NONE).orElseThrow();

        assertThat(timeline.bars()).containsExactly(new Bar("0.0%", "100.0%", 0, Timeline.HEIGHT, "plain"));
        assertThat(timeline.lines().getFirst().phrase().text()).isEqualTo("From the booking on, all that was paid is kept");
    }

    @Test
    void drawsNothingOfUnknownTerms() {
        assertThat(timeline(Cancellation.UNKNOWN)).isEmpty();
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }

    private static Optional<Timeline> timeline(Cancellation terms) {
        return RitzOffers.WORDS.rate(RitzOffers.offer("liteapi", "Double", "200", terms)).timeline();
    }

    private static Step step(Instant from, String penalty) {
        return new Step(from, Optional.of(Money.of(penalty, "EUR")));
    }
}
