package dev.staystream.supplier.ratehawk;

import static dev.staystream.supplier.ratehawk.Payloads.answer;
import static dev.staystream.supplier.ratehawk.Payloads.hotel;
import static dev.staystream.supplier.ratehawk.Payloads.offers;
import static dev.staystream.supplier.ratehawk.Payloads.payment;
import static dev.staystream.supplier.ratehawk.Payloads.rate;
import static dev.staystream.supplier.ratehawk.Payloads.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Bed;
import dev.staystream.stay.Board;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Room;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rates mean beyond the samples: fields of 2025, ways to pay, and what is left out. */
final class RatehawkOffersTests {

    @Test
    void quotesWhatIsPaidAndNotWhatIsShown() {
        assertThat(only(rate("")).price().quoted()).isEqualTo(Money.of("200.00", "EUR"));
    }

    @CsvSource({"barter, UNKNOWN", "deposit, NOW", "hotel, PROPERTY", "now, NOW"})
    @ParameterizedTest
    void knowsWhenEachTypeIsPaid(String type, Payment payment) {
        assertThat(only(rate("", payment(type, "200.00", ""))).payment()).isEqualTo(payment);
    }

    @Test
    void prefersTheDepositToACardAndACardToTheHotel() {
        String hotel = payment("hotel", "190.00", "");
        String card = payment("now", "210.00", "");
        String deposit = payment("deposit", "200.00", "");

        assertThat(only(rate("", hotel, card, deposit)).price().quoted()).isEqualTo(Money.of("200.00", "EUR"));
        assertThat(only(rate("", hotel, card)).price().quoted()).isEqualTo(Money.of("210.00", "EUR"));
    }

    @Test
    void goesByTheHashThatASearchAndAHotelPageHaveInCommon() {
        assertThat(only(rate("\"book_hash\":\"h-2\",\"match_hash\":\"m-1\"")).rateKey())
                .isEqualTo(new RateKey("m-1"));
        assertThat(only(rate("\"book_hash\":\"h-2\"")).rateKey()).isEqualTo(new RateKey("h-2"));
    }

    @Test
    void goesByItsTermsWhereItHasNoHash() {
        assertThat(offers(rate("\"room_name\":\"Double\""), rate("\"room_name\":\"Twin\""), rate("\"meal\":\"lunch\"")))
                .extracting(Offer::rateKey)
                .doesNotHaveDuplicates();
    }

    @CsvSource({
        "all-inclusive, AI",
        "breakfast, BB",
        "breakfast-buffet, BB",
        "breakfast-for-1,",
        "continental-breakfast, BB",
        "full-board, FB",
        "half-board, HB",
        "half-board-dinner, HB",
        "half-board-lunch, HB",
        "lunch,",
        "nomeal, RO",
        "some-meal,",
        "ultra-all-inclusive, AI",
        "unheard-of,"
    })
    @ParameterizedTest
    void readsMealsAndMakesNoneBetterThanItIs(String meal, Board board) {
        assertThat(only(rate("\"meal\":\"%s\"".formatted(meal))).board()).isEqualTo(Optional.ofNullable(board));
    }

    @Test
    void readsTheMealDataRatherThanTheMealItReplaces() {
        assertThat(only(rate("\"meal_data\":{\"value\":\"full-board\",\"has_breakfast\":true},\"meal\":\"nomeal\""))
                        .board())
                .contains(Board.FB);
    }

    @Test
    void readsTheRoom() {
        String fields = """
            "room_name":"Deluxe Double","rg_ext":{"class":3,"quality":6,"bedding":3,"capacity":2},\
            "room_data_trans":{"main_name":"Deluxe","beds":[{"bed":"double","count":1},{"bed":"sofa bed","count":2}]}\
            """;

        assertThat(only(rate(fields)).room())
                .isEqualTo(new Room(
                        "Deluxe Double",
                        Optional.of("deluxe"),
                        List.of(new Bed("double", 1), new Bed("sofa bed", 2)),
                        Optional.empty(),
                        OptionalInt.of(2)));
    }

    @Test
    void readsTaxesByWhereTheyArePaid() {
        String taxes = """
            "tax_data":{"taxes":[\
            {"name":"vat","included_by_supplier":true,"amount":"20.00","currency_code":"EUR"},\
            {"name":"city_tax","included_by_supplier":false,"amount":"60.00","currency_code":"AED"},\
            {"name":"service_fee","included_by_supplier":false,"amount":"3.00","currency_code":"GOLD"}]}\
            """;
        Offer offer = only(rate("", payment("hotel", "200.00", taxes)));

        assertThat(offer.price().charges())
                .containsExactly(
                        new Charge("vat", Inclusion.INCLUDED, Due.PROPERTY, Optional.of(Money.of("20.00", "EUR"))),
                        new Charge("city tax", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of("60.00", "AED"))),
                        new Charge("service fee", Inclusion.EXCLUDED, Due.PROPERTY, Optional.empty()));
        assertThat(offer.price().complete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"tax_data\":null", "\"tax_data\":{\"taxes\":null}", "\"tax_data\":{}"})
    void doesNotKnowTaxesThatAreNotTold(String taxes) {
        assertThat(only(rate("", payment("deposit", "200.00", taxes))).price().charges())
                .containsExactly(Charge.unknown("taxes and fees"));
    }

    @Test
    void knowsThatThereAreNoTaxes() {
        assertThat(only(rate("", payment("deposit", "200.00", "\"tax_data\":{\"taxes\":[]}")))
                        .price()
                        .charges())
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsSoldOnlyInAPackage() {
        assertThat(offers(rate("\"is_package\":true"), rate("\"is_package\":false")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"amount\":\"much\"",
                "\"amount\":null",
                "\"cancellation_penalties\":{\"free_cancellation_before\":\"soon\"}",
                "\"cancellation_penalties\":{\"policies\":[{\"start_at\":\"2027-02-30T10:00:00\"}]}",
                "\"currency_code\":\"GOLD\"",
                "\"currency_code\":null",
                "\"tax_data\":{\"taxes\":[{\"amount\":{\"value\":[1,2]},\"amount\":\"much\"}]}"
            })
    void leavesOutAnOfferThatCannotBeReadAndKeepsTheOthers(String flaw) {
        String flawed = rate("", payment("deposit", "1.00", flaw));
        String body = answer(
                hotel("adlon", rate("\"match_hash\":\"m-1\""), flawed, rate("\"match_hash\":\"m-2\"")),
                hotel("flawed", flawed),
                hotel("bristol", rate("\"match_hash\":\"m-3\"")));

        assertThat(read(body).stream().flatMap(hotel -> hotel.offers().stream()))
                .extracting(offer -> offer.rateKey().value())
                .containsExactly("m-1", "m-2", "m-3");
        assertThat(read(body)).extracting(hotel -> hotel.hotel().code()).containsExactly("adlon", "bristol");
    }

    private static Offer only(String rate) {
        List<Offer> offers = offers(rate);
        assertThat(offers).hasSize(1);
        return offers.getFirst();
    }
}
