package dev.staystream.supplier.hotelbeds;

import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What cancelling a rate costs from an instant on, in the rate's currency. */
record HotelbedsPenalty(Instant from, Optional<BigDecimal> amount) {

    static List<HotelbedsPenalty> all(JsonReader json) {
        List<HotelbedsPenalty> penalties = new ArrayList<>(1);
        for (JsonReader policy : json.elements()) {
            read(policy).ifPresent(penalties::add);
        }
        return penalties;
    }

    private static Optional<HotelbedsPenalty> read(JsonReader json) {
        Instant from = null;
        BigDecimal amount = null;
        for (String field : json.fields()) {
            switch (field) {
                case "from" -> from = json.instant();
                case "amount" -> amount = json.decimal();
                default -> {}
            }
        }
        return from == null ? Optional.empty() : Optional.of(new HotelbedsPenalty(from, Optional.ofNullable(amount)));
    }

    Step step(Currency currency) {
        return new Step(from, amount.map(penalty -> new Money(penalty, currency)));
    }
}
