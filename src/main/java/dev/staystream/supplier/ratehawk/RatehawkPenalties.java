package dev.staystream.supplier.ratehawk;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What cancelling costs, in the currency that is paid. Times name no zone, but "we send the cancellation policies via API
 * in the UTC+0" (ETG, best practices, 3.7), which makes them computed.
 */
record RatehawkPenalties(@Nullable Instant freeBefore, List<Policy> policies) {

    /** Some of ETG's own suppliers tell of no penalties before the hotel page. */
    static final RatehawkPenalties UNTOLD = new RatehawkPenalties(null, List.of());

    /** Reads {@code cancellation_penalties}. */
    static RatehawkPenalties read(JsonReader json) {
        Instant freeBefore = null;
        List<Policy> policies = new ArrayList<>();
        for (String field : json.fields()) {
            switch (field) {
                case "free_cancellation_before" -> freeBefore = instant(json);
                case "policies" -> json.elements().forEach(policy -> policies.add(Policy.read(policy)));
                default -> {}
            }
        }
        return new RatehawkPenalties(freeBefore, policies);
    }

    private static @Nullable Instant instant(JsonReader json) {
        String time = json.text();
        return time == null ? null : LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
    }

    /** As of now; once the penalty is all that is paid, nothing is returned any more. */
    Cancellation cancellation(Money paid, Instant now) {
        if (policies.isEmpty() && freeBefore == null) {
            return Cancellation.UNKNOWN;
        }
        List<Step> steps = policies.stream()
                .filter(Policy::costs)
                .map(policy -> policy.step(paid, now))
                .toList();
        if (steps.stream().anyMatch(step -> !step.from().isAfter(now) && takesAll(step, paid))) {
            return Cancellation.NONE;
        }
        Optional<Instant> freeUntil = Optional.ofNullable(freeBefore).filter(now::isBefore);
        return new Cancellation(Refundable.YES, freeUntil, Provenance.COMPUTED, steps);
    }

    private static boolean takesAll(Step step, Money paid) {
        return step.penalty()
                .filter(penalty -> penalty.amount().compareTo(paid.amount()) >= 0)
                .isPresent();
    }

    /** A penalty and from when on it is due, which is at once where no time is told. */
    record Policy(@Nullable Instant start, @Nullable BigDecimal amount) {

        private static Policy read(JsonReader json) {
            Instant start = null;
            BigDecimal amount = null;
            for (String field : json.fields()) {
                switch (field) {
                    case "start_at" -> start = instant(json);
                    case "amount_charge" -> amount = json.decimal();
                    default -> {}
                }
            }
            return new Policy(start, amount);
        }

        private boolean costs() {
            return amount == null || amount.signum() != 0;
        }

        private Step step(Money paid, Instant now) {
            return new Step(
                    start == null ? now : start,
                    Optional.ofNullable(amount).map(penalty -> new Money(penalty, paid.currency())));
        }
    }
}
