package dev.staystream.web.html.hotel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import dev.staystream.web.html.hotel.Phase.Cost;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the cost of cancelling goes from now until the stay. */
final class PhaseTests {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private static final Instant FREE = Instant.parse("2027-01-10T22:59:00Z");

    private static final Instant STAY = Instant.parse("2027-01-12T23:00:00Z");

    private static final Money NIGHT = Money.of("90", "EUR");

    @Test
    void isFreeThenCostsANight() {
        assertThat(Phase.between(NOW, STAY, terms(Optional.of(FREE), new Step(FREE, Optional.of(NIGHT)))))
                .containsExactly(
                        new Phase(NOW, FREE, new Cost.Nothing()), new Phase(FREE, STAY, new Cost.Penalty(NIGHT)));
    }

    @Test
    void costsSomethingNobodyHasSaidWhereOnlyTheEndOfFreeCancellationIsKnown() {
        assertThat(Phase.between(NOW, STAY, terms(Optional.of(FREE))))
                .containsExactly(new Phase(NOW, FREE, new Cost.Nothing()), new Phase(FREE, STAY, new Cost.Unsaid()));
    }

    @Test
    void takesStepsThatBeganForNow() {
        Instant before = NOW.minusSeconds(3600);

        assertThat(Phase.between(NOW, STAY, terms(Optional.of(before), new Step(before, Optional.of(NIGHT)))))
                .containsExactly(new Phase(NOW, STAY, new Cost.Penalty(NIGHT)));
    }

    @Test
    void endsWithTheStayWhateverComesLater() {
        Step later = new Step(STAY.plusSeconds(60), Optional.of(NIGHT));

        assertThat(Phase.between(NOW, STAY, terms(Optional.of(FREE), new Step(FREE, Optional.empty()), later)))
                .extracting(Phase::until)
                .containsExactly(FREE, STAY);
    }

    @Test
    void keepsEverythingOfWhatIsNotRefundableAndSaysNothingOfWhatIsUnknown() {
        assertThat(Phase.between(NOW, STAY, Cancellation.NONE))
                .containsExactly(new Phase(NOW, STAY, new Cost.Everything()));
        assertThat(Phase.between(NOW, STAY, Cancellation.UNKNOWN)).isEmpty();
    }

    private static Cancellation terms(Optional<Instant> freeUntil, Step... steps) {
        return new Cancellation(Refundable.YES, freeUntil, Provenance.STATED, List.of(steps));
    }
}
