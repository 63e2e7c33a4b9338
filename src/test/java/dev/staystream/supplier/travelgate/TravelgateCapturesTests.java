package dev.staystream.supplier.travelgate;

import static dev.staystream.supplier.travelgate.Asked.reply;
import static dev.staystream.supplier.travelgate.Asked.rooms;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Payment;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.contract.Capture;
import dev.staystream.supplier.contract.Captured;
import dev.staystream.supplier.contract.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.JsonNode;

/**
 * Every charge, board and deadline of the published answer is in an offer; what there is, is found by walking it with
 * another reader than the adapter's.
 */
final class TravelgateCapturesTests {

    private static final RoomsAsked[] ASKED = {rooms(1, 2), rooms(1, 1, 8)};

    @Captured("offers")
    @ParameterizedTest
    void accountsForEveryOption(Capture capture) {
        List<Entry<String, Statement>> told = capture.json()
                .at("/data/hotelX/search/options")
                .valueStream()
                .map(option -> entry(option.path("id").asString(), statement(option)))
                .toList();

        assertThat(told).isNotEmpty();
        assertThat(Asked.hotels(reply(200, new String(capture.bytes(), UTF_8)), ASKED).stream()
                        .flatMap(hotel -> hotel.offers().stream())
                        .map(offer -> entry(offer.rateKey().value(), Statement.of(offer))))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    /** The board is a number of the seller's own, which no published list explains. */
    private static Statement statement(JsonNode option) {
        boolean hotelPaid = option.path("paymentType").asString().equals("DIRECT");
        JsonNode price = option.path("price");
        assertThat(price.path("net")).isEqualTo(price.path("gross"));
        assertThat(option.path("boardCode").asString()).isEqualTo("14");
        assertThat(option.path("supplements").isNull()).isTrue();
        return new Statement(
                money(price.path("net"), price),
                hotelPaid ? Payment.PROPERTY : Payment.NOW,
                charges(option.path("surcharges"), hotelPaid ? Due.PROPERTY : Due.NOW),
                Optional.empty(),
                cancellation(option.path("cancelPolicy")));
    }

    /** One surcharge is told for each room: what is of one name is one charge. */
    private static List<Charge> charges(JsonNode surcharges, Due due) {
        Map<String, Money> sums = new TreeMap<>();
        surcharges.valueStream().forEach(surcharge -> {
            assertThat(surcharge.path("chargeType").asString()).isEqualTo("INCLUDE");
            JsonNode price = surcharge.path("price");
            sums.merge(surcharge.path("description").asString(), money(price.path("net"), price), Money::plus);
        });
        return sums.entrySet().stream()
                .map(sum -> new Charge(sum.getKey(), Inclusion.INCLUDED, due, Optional.of(sum.getValue())))
                .toList();
    }

    /** A number that went through binary fractions is given back the digits it had. */
    private static Cancellation cancellation(JsonNode told) {
        List<Step> steps = told.path("cancelPenalties")
                .valueStream()
                .map(penalty -> new Step(
                        Instant.parse(penalty.path("deadline").asString()),
                        Optional.of(Money.of(
                                Double.toString(Math.round(penalty.path("value").asDouble() * 1e6) / 1e6),
                                penalty.path("currency").asString()))))
                .toList();
        assertThat(told.path("refundable").asBoolean()).isTrue();
        assertThat(told.findValuesAsString("isCalculatedDeadline")).containsOnly("false");
        return new Cancellation(Refundable.YES, steps.stream().map(Step::from).findFirst(), Provenance.STATED, steps);
    }

    private static Money money(JsonNode amount, JsonNode price) {
        return Money.of(amount.asString(), price.path("currency").asString());
    }
}
