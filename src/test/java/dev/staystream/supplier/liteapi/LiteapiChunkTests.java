package dev.staystream.supplier.liteapi;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import dev.staystream.supplier.JsonReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract allows and its samples do not show. */
final class LiteapiChunkTests {

    private static final String RATE = "{\"name\":\"Double\",\"retailRate\":{\"taxesAndFees\":[]}}";

    @ParameterizedTest
    @ValueSource(strings = {"[{\"amount\":0.10,\"currency\":\"EUR\"}]", "{\"amount\":0.10,\"currency\":\"EUR\"}"})
    void readsThePriceExactlyAsAnObjectOrAList(String price) {
        assertThat(offers("{\"offerId\":\"x\",\"offerRetailRate\":%s,\"rates\":[%s]}".formatted(price, RATE), 1))
                .extracting(offer -> offer.price().quoted())
                .containsExactly(Money.of("0.10", "EUR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"offerId\":\"\",\"offerRetailRate\":{\"amount\":1,\"currency\":\"EUR\"}",
                "\"offerId\":\"x\",\"offerRetailRate\":null",
                "\"offerId\":\"x\",\"rateType\":\"package\",\"offerRetailRate\":{\"amount\":1,\"currency\":\"EUR\"}",
                "\"offerRetailRate\":{\"amount\":1,\"currency\":\"EUR\"}"
            })
    void leavesOutWhatCannotBeBooked(String roomType) {
        assertThat(offers("{%s,\"rates\":[%s]}".formatted(roomType, RATE), 1)).isEmpty();
    }

    @Test
    void leavesOutAnOfferForFewerRoomsThanAsked() {
        assertThat(offers(roomType(RATE), 2)).isEmpty();
        assertThat(offers(roomType(RATE, RATE), 2)).hasSize(1);
    }

    @Test
    void takesARateThatSaysNothingForWhatItIs() {
        Offer offer = offer("""
            {"rateId":"","occupancyNumber":0,"name":"","maxOccupancy":0,"boardType":"","retailRate":{"total":null,
             "taxesAndFees":null},"cancellationPolicies":{"cancelPolicyInfos":null}}\
            """);

        assertThat(offer.room().name()).isEqualTo("Room");
        assertThat(offer.room().maxGuests()).isEqualTo(OptionalInt.empty());
        assertThat(offer.board()).isEmpty();
        assertThat(offer.cancellation()).isEqualTo(Cancellation.UNKNOWN);
        assertThat(offer.payment()).isEqualTo(Payment.UNKNOWN);
        assertThat(offer.price().complete()).isFalse();
    }

    @Test
    void callsAPriceCompleteOnlyWhereTaxesAreListed() {
        assertThat(offer(RATE).price().complete()).isTrue();
        assertThat(offer("{\"retailRate\":{\"taxesAndFees\":null}}").price().complete())
                .isFalse();
        assertThat(offer("{\"retailRate\":{}}").price().complete()).isFalse();
        assertThat(offer("{}").price().complete()).isFalse();
    }

    @Test
    void doesNotGuessWhetherThePriceHoldsATax() {
        assertThat(offer(
                                "{\"retailRate\":{\"taxesAndFees\":[{\"included\":null,\"description\":\"VAT\",\"amount\":7.5,\"currency\":\"EUR\"}]}}")
                        .price()
                        .charges())
                .containsExactly(
                        new Charge("VAT", Inclusion.UNKNOWN, Due.UNKNOWN, Optional.of(Money.of("7.5", "EUR"))));
    }

    @CsvSource({"AI, AI", "BB, BB", "BB2, BB", "BI, BB", "FB, FB", "HB, HB", "RO, RO"})
    @ParameterizedTest
    void readsTheBoard(String code, Board board) {
        assertThat(offer("{\"boardType\":\"%s\"}".formatted(code)).board()).contains(board);
    }

    @Test
    void knowsNoBoardItDoesNotKnow() {
        assertThat(offer("{\"boardType\":\"XX\"}").board()).isEmpty();
    }

    @CsvSource(
            delimiter = '|',
            value = {
                "[\"NUITEE_PAY\",\"PROPERTY_PAY\"] | NOW",
                "[\"NUITEE_PAY\"] | NOW",
                "[\"PROPERTY_PAY\"] | PROPERTY",
                "[] | UNKNOWN",
                "null | UNKNOWN"
            })
    @ParameterizedTest
    void readsWhenThePriceIsPaid(String types, Payment payment) {
        assertThat(offer("{\"paymentTypes\":%s}".formatted(types)).payment()).isEqualTo(payment);
    }

    @Test
    void addsUpTheChargesOfAllRoomsByNameInclusionAndCurrency() {
        String first = taxes(tax(true, "VAT", "7.10", "EUR"), tax(false, "City tax", "2.00", "EUR"));
        String second = taxes(
                tax(true, "VAT", "7.25", "EUR"),
                tax(false, "VAT", "1.00", "EUR"),
                tax(false, "City tax", "3.00", "USD"),
                tax(false, "City tax", "2.50", "EUR"));

        assertThat(offers(roomType(first, second), 2).getFirst().price().charges())
                .containsExactly(
                        new Charge("VAT", Inclusion.INCLUDED, Due.NOW, Optional.of(Money.of("14.35", "EUR"))),
                        new Charge("City tax", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of("4.50", "EUR"))),
                        new Charge("VAT", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of("1.00", "EUR"))),
                        new Charge("City tax", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of("3.00", "USD"))));
    }

    @Test
    void tellsOfAllRoomsTogether() {
        String suite = "{\"name\":\"Suite\",\"maxOccupancy\":4,\"boardType\":\"BB\",\"paymentTypes\":[\"NUITEE_PAY\"]}";
        String twin = "{\"name\":\"Twin\",\"maxOccupancy\":2,\"boardType\":\"BI\",\"paymentTypes\":[\"NUITEE_PAY\"]}";
        Offer offer = offers(roomType(suite, twin), 2).getFirst();

        assertThat(offer.room().name()).isEqualTo("Suite + Twin");
        assertThat(offer.room().maxGuests()).isEqualTo(OptionalInt.empty());
        assertThat(offer.rooms()).isEqualTo(2);
        assertThat(offer.board()).contains(Board.BB);
        assertThat(offer.payment()).isEqualTo(Payment.NOW);
        assertThat(offers(roomType(suite, suite), 2).getFirst().room().name()).isEqualTo("Suite");
        assertThat(offers(roomType(suite, RATE), 2).getFirst().board()).isEmpty();
    }

    @Test
    void cannotRefundWhatIsNotRefundable() {
        assertThat(offer(cancellation("NRFN", policy("2027-01-10 12:00:00", "50", "GMT")))
                        .cancellation())
                .isEqualTo(Cancellation.NONE);
    }

    @Test
    void readsADeadlineWrittenTheIsoWay() {
        assertThat(offer(cancellation("RFN", policy("2027-01-10T12:00:00Z", "50", "GMT")))
                        .cancellation()
                        .freeUntil())
                .contains(Instant.parse("2027-01-10T12:00:00Z"));
    }

    @Test
    void readsADeadlineInItsZone() {
        Cancellation cancellation = offer(cancellation("RFN", policy("2027-01-10 12:00:00", "50", "Europe/Paris")))
                .cancellation();

        assertThat(cancellation.freeUntil()).contains(Instant.parse("2027-01-10T11:00:00Z"));
        assertThat(cancellation.provenance()).isEqualTo(Provenance.STATED);
    }

    @Test
    void readsADeadlineWithoutAZoneInTheContracts() {
        Cancellation cancellation = offer(cancellation("RFN", policy("2027-01-10 12:00:00", "50", "")))
                .cancellation();

        assertThat(cancellation.freeUntil()).contains(Instant.parse("2027-01-10T12:00:00Z"));
        assertThat(cancellation.provenance()).isEqualTo(Provenance.COMPUTED);
    }

    @Test
    void readsADeadlineInAnUnknownZoneAsEarlyAsItCanBe() {
        Cancellation cancellation = offer(cancellation("RFN", policy("2027-01-10 12:00:00", "50", "hotel")))
                .cancellation();

        assertThat(cancellation.freeUntil()).contains(Instant.parse("2027-01-09T22:00:00Z"));
        assertThat(cancellation.provenance()).isEqualTo(Provenance.ASSUMED);
    }

    @Test
    void countsAPolicyThatCostsNothingAsNoDeadline() {
        assertThat(offer(cancellation(
                                "RFN",
                                policy("2027-01-01 00:00:00", "0", "GMT"),
                                policy("2027-01-10 00:00:00", "50", "GMT")))
                        .cancellation()
                        .freeUntil())
                .contains(Instant.parse("2027-01-10T00:00:00Z"));
    }

    @Test
    void readsAPenaltyInPercentAsAShareOfTheRoomsTotal() {
        assertThat(offer("""
            {"retailRate":{"total":[{"amount":440.86,"currency":"USD"}]},"cancellationPolicies":{"refundableTag":"RFN",
             "cancelPolicyInfos":[{"cancelTime":"2027-01-02 00:00:00","amount":50,"type":"percentage","timezone":"GMT"}]}}\
            """).cancellation().steps())
                .containsExactly(
                        new Step(Instant.parse("2027-01-02T00:00:00Z"), Optional.of(Money.of("220.4300", "USD"))));
    }

    @Test
    void addsUpWhatCancellingCostsForAllRooms() {
        String early = cancellation(
                "RFN", policy("2027-01-08 00:00:00", "10", "GMT"), policy("2027-01-12 00:00:00", "40", "GMT"));
        String late = cancellation("RFN", policy("2027-01-10 00:00:00", "30", "GMT"));

        assertThat(offers(roomType(late, early), 2).getFirst().cancellation())
                .isEqualTo(new Cancellation(
                        Refundable.YES,
                        Optional.of(Instant.parse("2027-01-08T00:00:00Z")),
                        Provenance.STATED,
                        List.of(
                                step("2027-01-08T00:00:00Z", "10"),
                                step("2027-01-10T00:00:00Z", "40"),
                                step("2027-01-12T00:00:00Z", "70"))));
    }

    @Test
    void refundsNoMoreThanTheLeastRefundableRoom() {
        String free = cancellation("RFN", policy("2027-01-10 00:00:00", "30", "GMT"));

        assertThat(offers(roomType(free, cancellation("NRFN")), 2).getFirst().cancellation())
                .isEqualTo(Cancellation.NONE);
        assertThat(offers(roomType(free, RATE), 2).getFirst().cancellation()).isEqualTo(Cancellation.UNKNOWN);
    }

    private static List<Offer> offers(String roomType, int rooms) {
        String document = "{\"data\":[{\"hotelId\":\"h\",\"roomTypes\":[%s]}]}".formatted(roomType);
        return JsonReader.read(document.getBytes(UTF_8), json -> LiteapiChunk.read(json, rooms))
                .offers()
                .getOrDefault("h", List.of());
    }

    private static Offer offer(String rate) {
        return offers(roomType(rate), 1).getFirst();
    }

    private static String roomType(String... rates) {
        return "{\"offerId\":\"x\",\"offerRetailRate\":{\"amount\":100,\"currency\":\"EUR\"},\"rates\":[%s]}"
                .formatted(String.join(",", rates));
    }

    private static String taxes(String... taxes) {
        return "{\"retailRate\":{\"taxesAndFees\":[%s]}}".formatted(String.join(",", taxes));
    }

    private static String tax(boolean included, String name, String amount, String currency) {
        return "{\"included\":%s,\"description\":\"%s\",\"amount\":%s,\"currency\":\"%s\"}"
                .formatted(included, name, amount, currency);
    }

    private static String cancellation(String tag, String... policies) {
        return "{\"cancellationPolicies\":{\"refundableTag\":\"%s\",\"cancelPolicyInfos\":[%s]}}"
                .formatted(tag, String.join(",", policies));
    }

    private static String policy(String time, String amount, String zone) {
        return "{\"cancelTime\":\"%s\",\"amount\":%s,\"currency\":\"EUR\",\"type\":\"amount\",\"timezone\":\"%s\"}"
                .formatted(time, amount, zone);
    }

    private static Step step(String from, String penalty) {
        return new Step(Instant.parse(from), Optional.of(Money.of(penalty, "EUR")));
    }
}
