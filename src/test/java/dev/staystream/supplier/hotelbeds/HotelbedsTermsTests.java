package dev.staystream.supplier.hotelbeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Price;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a rate says besides its price: the taxes with it, and what cancelling costs. */
final class HotelbedsTermsTests {

    private static final String LATER = "{'amount':'20.00','from':'2027-01-10T23:59:00+01:00'}";

    private static final String LATEST = "{'amount':'100.00','from':'2027-01-13T23:59:00+01:00'}";

    private static final String BEFORE = "{'amount':'%s','from':'2026-11-19T23:59:00+01:00'}";

    @Test
    void isFreeUntilTheFirstPenalty() {
        assertThat(cancellation("'cancellationPolicies':[" + LATEST + "," + LATER + "]"))
                .isEqualTo(new Cancellation(
                        Refundable.YES,
                        Optional.of(Instant.parse("2027-01-10T22:59:00Z")),
                        Provenance.STATED,
                        List.of(
                                new Step(Instant.parse("2027-01-10T22:59:00Z"), Optional.of(Money.of("20.00", "EUR"))),
                                new Step(
                                        Instant.parse("2027-01-13T22:59:00Z"),
                                        Optional.of(Money.of("100.00", "EUR"))))));
    }

    @Test
    void isNotRefundableByItsClassWhateverThePenalties() {
        Cancellation cancellation = cancellation("'rateClass':'NRF','cancellationPolicies':[" + LATER + "]");

        assertThat(cancellation.refundable()).isEqualTo(Refundable.NO);
        assertThat(cancellation.freeUntil()).isEmpty();
        assertThat(cancellation.steps()).hasSize(1);
        assertThat(cancellation("'rateClass':'NRF'")).isEqualTo(Cancellation.NONE);
    }

    @Test
    void isNotRefundableOnceThePenaltyIsThePrice() {
        Cancellation cancellation = cancellation("'cancellationPolicies':[" + BEFORE.formatted("100.00") + "]");

        assertThat(cancellation.refundable()).isEqualTo(Refundable.NO);
        assertThat(cancellation.freeUntil()).isEmpty();
    }

    @Test
    void isRefundableInPartOnceThePenaltyIsLess() {
        Cancellation cancellation =
                cancellation("'cancellationPolicies':[" + BEFORE.formatted("30.00") + "," + LATEST + "]");

        assertThat(cancellation.refundable()).isEqualTo(Refundable.YES);
        assertThat(cancellation.freeUntil()).isEmpty();
    }

    @Test
    void keepsAPenaltyOfWhichTheAmountIsNotTold() {
        Cancellation cancellation = cancellation("'cancellationPolicies':{'from':'2027-01-10T23:59:00+01:00'}");

        assertThat(cancellation.freeUntil()).contains(Instant.parse("2027-01-10T22:59:00Z"));
        assertThat(cancellation.steps()).extracting(Step::penalty).containsExactly(Optional.empty());
    }

    @Test
    void knowsNothingOfCancellingWhereNothingIsSaid() {
        assertThat(cancellation("")).isEqualTo(Cancellation.UNKNOWN);
    }

    @Test
    void inventsNoTaxWhereNoneIsTold() {
        Price price = price("");

        assertThat(price.charges()).isEmpty();
        assertThat(price.complete()).isTrue();
    }

    @Test
    void tellsTaxesAtThePropertyFromThoseInThePrice() {
        Price price = price("""
            'taxes':{'taxes':[
              {'included':true,'amount':'8.42','currency':'EUR','type':'TAXESANDFEES'},
              {'included':false,'amount':'6.60','currency':'USD','clientAmount':'6.00','clientCurrency':'EUR'},
              {'included':false,'amount':'3.30','currency':'EUR','type':'TAX','subType':'City Tax'},
              {'included':false,'amount':'2.20','currency':'EUR','type':'FEE'}],
             'allIncluded':false}\
            """);

        assertThat(price.charges())
                .containsExactly(
                        charge("Taxes and fees", Inclusion.INCLUDED, Due.NOW, Money.of("8.42", "EUR")),
                        charge("Taxes and fees", Inclusion.EXCLUDED, Due.PROPERTY, Money.of("6.60", "USD")),
                        charge("City Tax", Inclusion.EXCLUDED, Due.PROPERTY, Money.of("3.30", "EUR")),
                        charge("Fee", Inclusion.EXCLUDED, Due.PROPERTY, Money.of("2.20", "EUR")));
        assertThat(price.quoted()).isEqualTo(Money.of("100.00", "EUR"));
        assertThat(price.complete()).isTrue();
    }

    @Test
    void paysTaxesInThePriceWithThePrice() {
        assertThat(price("'paymentType':'AT_HOTEL','taxes':{'taxes':[{'included':true,'type':'TAX'}]}")
                        .charges())
                .containsExactly(new Charge("Tax", Inclusion.INCLUDED, Due.PROPERTY, Optional.empty()));
    }

    @Test
    void doesNotKnowATaxOnTopOfWhichTheAmountIsNotTold() {
        Price price = price("'taxes':{'taxes':{'included':false,'percent':'7.00','type':'TAX'},'allIncluded':false}");

        assertThat(price.charges())
                .containsExactly(new Charge("Tax", Inclusion.EXCLUDED, Due.PROPERTY, Optional.empty()));
        assertThat(price.complete()).isFalse();
    }

    @Test
    void doesNotKnowATaxOnTopThatIsNotTold() {
        Price price = price("""
            'taxes':{'allIncluded':false,'taxes':[{'included':true,'amount':'8.42','currency':'EUR'}]}\
            """);

        assertThat(price.charges()).contains(Charge.unknown("Taxes and fees"));
        assertThat(price.complete()).isFalse();
    }

    private static Charge charge(String name, Inclusion included, Due due, Money amount) {
        return new Charge(name, included, due, Optional.of(amount));
    }

    private static Cancellation cancellation(String fields) {
        return Wire.offer(fields).cancellation();
    }

    private static Price price(String fields) {
        return Wire.offer(fields).price();
    }
}
