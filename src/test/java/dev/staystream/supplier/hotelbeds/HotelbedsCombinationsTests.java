package dev.staystream.supplier.hotelbeds;

import static dev.staystream.supplier.hotelbeds.Asking.rooms;
import static dev.staystream.supplier.hotelbeds.Wire.rate;
import static dev.staystream.supplier.hotelbeds.Wire.room;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.RateKey;
import dev.staystream.supplier.SupplierRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How rates for one occupancy each become offers for all rooms: here a family and two couples. */
final class HotelbedsCombinationsTests {

    private static final SupplierRequest FAMILY_AND_TWO_COUPLES = Asking.forRooms(rooms(1, 2, 4), rooms(2, 2));

    private static final String FAMILY = "'rateKey':'family','children':1,'childrenAges':'4'";

    private static final String COUPLES = "'rateKey':'couples','rooms':2,'net':'180.00','allotment':2";

    @Test
    void sumsTheRatesOfOneRoomOnTheSameTerms() {
        List<Offer> offers = offers(room("DBL.ST", rate(FAMILY), rate(COUPLES)));

        assertThat(offers).singleElement().satisfies(offer -> {
            assertThat(offer.rooms()).isEqualTo(3);
            assertThat(offer.price().quoted()).isEqualTo(Money.of("280.00", "EUR"));
            assertThat(offer.rateKey()).isEqualTo(new RateKey("family\ncouples"));
            assertThat(offer.room().name()).isEqualTo("ROOM DBL.ST");
            assertThat(offer.left()).isEqualTo(OptionalInt.of(2));
        });
    }

    @Test
    void takesTheCheapestOfSeveralRatesThatWouldDo() {
        String dear = FAMILY + ",'rateKey':'dear','net':'120.00'";

        assertThat(offers(room("DBL.ST", rate(dear), rate(FAMILY), rate(COUPLES))))
                .extracting(offer -> offer.rateKey().value())
                .containsExactly("family\ncouples");
    }

    @Test
    void mixesNeitherBoardsNorClassesNorPayments() {
        assertThat(offers(
                        room("DBL.ST", rate(FAMILY), rate(COUPLES + ",'boardCode':'BB'")),
                        room("DBL.SV", rate(FAMILY), rate(COUPLES + ",'rateClass':'NRF'")),
                        room("DBL.SU", rate(FAMILY), rate(COUPLES + ",'paymentType':'AT_HOTEL'"))))
                .isEmpty();
    }

    @Test
    void offersEachRoomThatSuitsAllAndThenNoMixture() {
        assertThat(offers(
                        room("DBL.ST", rate(FAMILY), rate(COUPLES)),
                        room("DBL.SV", rate(FAMILY + ",'net':'130.00'"), rate(COUPLES + ",'net':'250.00'")),
                        room("DBL.SU", rate(COUPLES + ",'net':'90.00'"))))
                .extracting(offer -> offer.room().name(), offer -> offer.price().quoted())
                .containsExactly(
                        tuple("ROOM DBL.ST", Money.of("280.00", "EUR")),
                        tuple("ROOM DBL.SV", Money.of("380.00", "EUR")));
    }

    @Test
    void mixesRoomsWhereNoneSuitsAll() {
        assertThat(offers(
                        room("DBL.SV", rate(COUPLES + ",'net':'250.00'")),
                        room("DBL.ST", rate(COUPLES)),
                        room("FAM.ST", rate(FAMILY))))
                .extracting(offer -> offer.room().name(), offer -> offer.price().quoted())
                .containsExactly(tuple("ROOM FAM.ST + ROOM DBL.ST", Money.of("280.00", "EUR")));
    }

    @Test
    void offersNothingWhereOneOccupancyFindsNoRoom() {
        assertThat(offers(room("DBL.ST", rate(COUPLES)))).isEmpty();
    }

    @Test
    void keepsTheTaxesOfEveryRoom() {
        String tax =
                ",'taxes':{'taxes':[{'included':false,'amount':'%s','currency':'EUR','type':'TAX'}],'allIncluded':false}";

        assertThat(offers(room("DBL.ST", rate(FAMILY + tax.formatted("3.30")), rate(COUPLES + tax.formatted("6.60")))))
                .flatExtracting(offer -> offer.price().charges())
                .extracting(Charge::amount)
                .containsExactly(Optional.of(Money.of("3.30", "EUR")), Optional.of(Money.of("6.60", "EUR")));
    }

    @Test
    void isFreeWhileAllAreAndSumsThePenaltiesInForce() {
        String policies = ",'cancellationPolicies':[{'amount':'%s','from':'2027-01-%sT00:00:00Z'}]";
        Cancellation cancellation = offers(room(
                        "DBL.ST",
                        rate(FAMILY + policies.formatted("50.00", "12")),
                        rate(COUPLES + policies.formatted("90.00", "10"))))
                .getFirst()
                .cancellation();

        assertThat(cancellation.refundable()).isEqualTo(Refundable.YES);
        assertThat(cancellation.freeUntil()).contains(Instant.parse("2027-01-10T00:00:00Z"));
        assertThat(cancellation.steps())
                .containsExactly(
                        new Step(Instant.parse("2027-01-10T00:00:00Z"), Optional.of(Money.of("90.00", "EUR"))),
                        new Step(Instant.parse("2027-01-12T00:00:00Z"), Optional.of(Money.of("140.00", "EUR"))));
    }

    private static List<Offer> offers(String... rooms) {
        return Wire.offers(FAMILY_AND_TWO_COUPLES, Wire.reply(rooms));
    }
}
