package dev.staystream.supplier.contract;

import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** All that an offer says of money, meals and terms, equal to another that says the same of the same amounts. */
public record Statement(
        Money quoted, Payment payment, List<Charge> charges, Optional<Board> board, Cancellation cancellation) {

    public Statement {
        quoted = plain(quoted);
        charges = charges.stream()
                .map(charge -> new Charge(
                        charge.name(),
                        charge.included(),
                        charge.due(),
                        charge.amount().map(Statement::plain)))
                .toList();
        cancellation = new Cancellation(
                cancellation.refundable(),
                cancellation.freeUntil(),
                cancellation.provenance(),
                cancellation.steps().stream()
                        .map(step -> new Step(step.from(), step.penalty().map(Statement::plain)))
                        .toList());
    }

    /** What this offer says. */
    public static Statement of(Offer offer) {
        return new Statement(
                offer.price().quoted(), offer.payment(), offer.price().charges(), offer.board(), offer.cancellation());
    }

    /** The amount without zeros behind it, so that 10.00 equals 10. */
    private static Money plain(Money money) {
        BigDecimal stripped = money.amount().stripTrailingZeros();
        return new Money(stripped.scale() < 0 ? stripped.setScale(0) : stripped, money.currency());
    }
}
