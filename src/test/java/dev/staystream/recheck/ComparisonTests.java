package dev.staystream.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Room;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** When an offer is no longer what was shown. */
final class ComparisonTests {

    private static final Instant DEADLINE = Instant.parse("2027-01-10T22:59:00Z");

    private static final Charge CITY_TAX = charge("City tax", Inclusion.EXCLUDED, "13.76");

    private static final Price PRICE = price("698.64", CITY_TAX, charge("VAT", Inclusion.INCLUDED, "60"));

    private static final Cancellation TERMS = free(DEADLINE, Provenance.STATED, "698.64");

    private static final Offer SEEN = offer(PRICE, TERMS, Optional.of(Board.BB), "Double Standard");

    @Test
    void stands() {
        assertThat(Comparison.changes(SEEN, SEEN)).isEmpty();
        assertThat(Comparison.changes(SEEN, offer(PRICE, TERMS, Optional.of(Board.BB), " double  standard")))
                .isEmpty();
        assertThat(Comparison.changes(SEEN, priced(price("698.640", CITY_TAX)))).isEmpty();
        assertThat(Comparison.changes(SEEN, priced(price("698.64", charge("Tourist tax", Inclusion.EXCLUDED, "13.760")))))
                .isEmpty();
    }

    @Test
    void hasAnotherPriceWhenItCostsMoreOrLessOrInAnotherCurrency() {
        assertThat(Comparison.changes(SEEN, priced(price("698.65", CITY_TAX)))).containsExactly(Term.PRICE);
        assertThat(Comparison.changes(SEEN, priced(price("600", CITY_TAX)))).containsExactly(Term.PRICE);
        assertThat(Comparison.changes(
                        SEEN, priced(new Price(Money.of("698.64", "USD"), List.of(CITY_TAX)))))
                .containsExactly(Term.PRICE);
    }

    @Test
    void hasOtherChargesWhenAnythingElseIsOrMayBeToPay() {
        assertThat(List.of(
                        price("698.64"),
                        price("698.64", CITY_TAX, CITY_TAX),
                        price("698.64", charge("City tax", Inclusion.EXCLUDED, "14")),
                        price("698.64", charge("City tax", Inclusion.UNKNOWN, "13.76")),
                        price("698.64", CITY_TAX, Charge.unknown("Resort fee"))))
                .allSatisfy(price ->
                        assertThat(Comparison.changes(SEEN, priced(price))).containsExactly(Term.CHARGES));
    }

    @Test
    void hasOtherTermsWhenCancellingCostsSoonerOrMore() {
        assertThat(List.of(
                        Cancellation.NONE,
                        Cancellation.UNKNOWN,
                        free(DEADLINE.minusSeconds(1), Provenance.STATED, "698.64"),
                        free(DEADLINE, Provenance.STATED, "700")))
                .allSatisfy(terms -> assertThat(
                                Comparison.changes(SEEN, offer(PRICE, terms, Optional.of(Board.BB), "Double standard")))
                        .containsExactly(Term.CANCELLATION));
    }

    @Test
    void standsWhenADeadlineThatWasAssumedTurnsOutNoEarlier() {
        Offer assumed = offer(PRICE, free(DEADLINE, Provenance.ASSUMED, "698.64"), Optional.of(Board.BB), "Double");

        assertThat(Comparison.changes(assumed, deadline(DEADLINE.plusSeconds(3600)))).isEmpty();
        assertThat(Comparison.changes(assumed, deadline(DEADLINE.minusSeconds(3600))))
                .containsExactly(Term.CANCELLATION);
    }

    @Test
    void standsWhenWhatWasNotKnownIsTold() {
        Offer seen = offer(PRICE, Cancellation.UNKNOWN, Optional.empty(), "Double");

        assertThat(Comparison.changes(seen, deadline(DEADLINE))).isEmpty();
    }

    @Test
    void hasAnotherBoardOrRoomOrIsPaidOtherwise() {
        assertThat(Comparison.changes(SEEN, offer(PRICE, TERMS, Optional.of(Board.RO), "Double standard")))
                .containsExactly(Term.BOARD);
        assertThat(Comparison.changes(SEEN, offer(PRICE, TERMS, Optional.empty(), "Twin")))
                .containsExactly(Term.BOARD, Term.ROOM);
        assertThat(Comparison.changes(SEEN, paid(Payment.PROPERTY))).containsExactly(Term.PAYMENT);
    }

    private static Offer deadline(Instant deadline) {
        return offer(PRICE, free(deadline, Provenance.STATED, "698.64"), Optional.of(Board.BB), "Double");
    }

    private static Cancellation free(Instant until, Provenance provenance, String penalty) {
        return new Cancellation(
                Refundable.YES,
                Optional.of(until),
                provenance,
                List.of(new Step(until, Optional.of(Money.of(penalty, "EUR")))));
    }

    private static Charge charge(String name, Inclusion inclusion, String amount) {
        return new Charge(name, inclusion, Due.PROPERTY, Optional.of(Money.of(amount, "EUR")));
    }

    private static Price price(String amount, Charge... charges) {
        return new Price(Money.of(amount, "EUR"), List.of(charges));
    }

    private static Offer priced(Price price) {
        return offer(price, TERMS, Optional.of(Board.BB), "Double standard");
    }

    private static Offer paid(Payment payment) {
        return new Offer(
                SEEN.rateKey(),
                SEEN.room(),
                1,
                SEEN.board(),
                SEEN.price(),
                SEEN.cancellation(),
                payment,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Offer offer(Price price, Cancellation terms, Optional<Board> board, String room) {
        return new Offer(
                new RateKey("key"),
                Room.named(room),
                1,
                board,
                price,
                terms,
                Payment.NOW,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
