package dev.staystream.supplier.liteapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.Address;
import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Location;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Rating;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the contract's own payloads mean, with numbers counted in them by other means. */
final class LiteapiSamplesTests {

    @Test
    void readsTheOfferOfAWholeReply() {
        LiteapiChunk chunk = Samples.chunk("post_hotels_rates__RS_200__Search_response.json");

        assertThat(chunk.offers()).containsOnlyKeys("lp1897");
        Offer offer = onlyOffer();
        assertThat(offer.price().quoted()).isEqualTo(Money.of("163.66", "USD"));
        assertThat(offer.room().name()).isEqualTo("Standard King Room");
        assertThat(offer.room().maxGuests()).isEqualTo(OptionalInt.of(2));
        assertThat(offer.rooms()).isEqualTo(1);
        assertThat(offer.board()).contains(Board.RO);
        assertThat(offer.payment()).isEqualTo(Payment.NOW);
        assertThat(offer.rateKey().value())
                .startsWith("GE5ESNBSIZKVMQ2QJJNEERSPKIZEMR2OIRKV")
                .endsWith("4GQXDAMA");
    }

    @Test
    void readsWhatThePriceHoldsAndWhatIsPaidAtTheProperty() {
        assertThat(onlyOffer().price().charges())
                .containsExactly(
                        included("NYC Javits Center Fee", "1.62"),
                        included("NYC Occupancy Tax", "2.16"),
                        included("NY State Tax", "11.88"),
                        included("NY City Tax", "7.87"),
                        new Charge(
                                "Facility Fee",
                                Inclusion.EXCLUDED,
                                Due.PROPERTY,
                                Optional.of(Money.of("43.61", "USD"))));
    }

    @Test
    void readsTheDeadlineInTheZoneItIsStatedIn() {
        Instant deadline = Instant.parse("2026-07-30T02:00:00Z");

        assertThat(onlyOffer().cancellation())
                .isEqualTo(new Cancellation(
                        Refundable.YES,
                        Optional.of(deadline),
                        Provenance.STATED,
                        List.of(new Step(deadline, Optional.of(Money.of("163.66", "USD"))))));
    }

    @Test
    void readsTheHotelBesideItsRates() {
        LiteapiChunk chunk = Samples.chunk("post_hotels_rates__RS_200__Search_response.json");

        assertThat(chunk.hotels().get("lp1897")).satisfies(hotel -> {
            assertThat(hotel.name()).contains("Hotel Example NYC");
            assertThat(hotel.details().address()).contains(Address.of("123 Example Street, New York, NY 10001"));
            assertThat(hotel.details().rating()).contains(new Rating(8.5, 0));
            assertThat(hotel.details().images())
                    .containsExactly(URI.create("https://static.cupid.travel/123456/123456a_hb_a_001.jpg"));
            assertThat(hotel.details().location()).isEmpty();
        });
    }

    @Test
    void readsEveryOfferOfTheStreamThatCanBeBooked() {
        List<Offer> offers = Streams.captured().getFirst().hotels().getFirst().offers();

        assertThat(offers).hasSize(69);
        assertThat(offers.getFirst().price().quoted()).isEqualTo(Money.of("429.01", "USD"));
        assertThat(offers.getLast().price().quoted()).isEqualTo(Money.of("602.77", "USD"));
        assertThat(offers.stream().map(offer -> offer.price().quoted()).reduce(Money::plus))
                .contains(Money.of("34279.70", "USD"));
        assertThat(offers).filteredOn(offer -> offer.price().complete()).hasSize(26);
        assertThat(offers)
                .filteredOn(offer -> offer.board().equals(Optional.of(Board.BB)))
                .hasSize(25);
        assertThat(offers)
                .filteredOn(offer -> offer.board().equals(Optional.of(Board.RO)))
                .hasSize(1);
        assertThat(offers)
                .filteredOn(offer -> offer.cancellation().equals(Cancellation.NONE))
                .hasSize(17);
        assertThat(offers)
                .filteredOn(offer -> offer.cancellation().refundable() == Refundable.YES)
                .hasSize(9)
                .allSatisfy(offer ->
                        assertThat(offer.cancellation().freeUntil()).contains(Instant.parse("2024-12-11T00:00:00Z")));
    }

    @Test
    void tellsOfTheHotelInTheStreamAgainWhenItsNameComes() {
        assertThat(Streams.captured())
                .hasSize(2)
                .allSatisfy(answer -> assertThat(answer.hotels())
                        .extracting(hotel -> hotel.hotel().code())
                        .containsExactly("lp19c91"));
        HotelOffers before = Streams.captured().getFirst().hotels().getFirst();
        HotelOffers after = Streams.captured().getLast().hotels().getFirst();

        assertThat(before.hotel().name()).isEmpty();
        assertThat(after.hotel().name()).contains("Hampton Inn Staunton");
        assertThat(after.hotel().details().images()).hasSize(1);
        assertThat(after.hotel().details().address()).isEmpty();
        assertThat(after.hotel().details().rating()).isEmpty();
        assertThat(after.offers()).isEqualTo(before.offers());
    }

    @Test
    void readsThatNothingIsAvailable() {
        LiteapiChunk chunk = Samples.chunk("post_hotels_rates__RS_204__no_availability_found.json");

        assertThat(chunk).isEqualTo(LiteapiChunk.NOTHING);
    }

    @CsvSource({
        "error_429__docs_rate_limiting.json, THROTTLED, Too many requests. Please try again later. (error 429)",
        "post_hotels_min_rates__RS_401__Search_Unauthorized.json, UNAUTHORISED, unauthorized (error 401)",
        "post_hotels_rates__RS_400__hotel_ids_not_found.json, INVALID_QUERY, hotel ids not found (error 4000)"
    })
    @ParameterizedTest
    void readsAnErrorWhereverItComes(String sample, NoAnswer reason, String detail) {
        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> Samples.chunk(sample))
                .satisfies(error -> assertThat(error.reason()).isEqualTo(reason))
                .withMessage(detail);
    }

    @Test
    void readsTheHotelsOfAPageOfContent() {
        LiteapiPage page = JsonReader.read(
                Samples.bytes("get_data_hotels__RS_200__HR_Sibenik_3_hotels.json"), json -> LiteapiPage.read(json, 0));

        assertThat(page.total()).isEqualTo(1004);
        assertThat(page.hotels()).extracting(hotel -> hotel.code()).containsExactly("lp42fec", "lp50f7f", "lp51261");
        assertThat(page.hotels().getLast()).satisfies(hotel -> {
            assertThat(hotel.name()).contains("Villa Rosa");
            assertThat(hotel.details().location()).contains(new Location(43.678974, 15.917649));
            assertThat(hotel.details().address())
                    .contains(new Address(
                            "Krapanjskih Spuzvara 40",
                            Optional.of("22010"),
                            Optional.of("Sibenik"),
                            Optional.of(new CountryCode("HR"))));
            assertThat(hotel.details().stars()).isEqualTo(OptionalDouble.of(2.5));
            assertThat(hotel.details().images()).hasSize(1);
        });
    }

    private static Offer onlyOffer() {
        LiteapiChunk chunk = Samples.chunk("post_hotels_rates__RS_200__Search_response.json");
        List<Offer> offers = chunk.offers().getOrDefault("lp1897", List.of());
        assertThat(offers).hasSize(1);
        return offers.getFirst();
    }

    private static Charge included(String name, String amount) {
        return new Charge(name, Inclusion.INCLUDED, Due.NOW, Optional.of(Money.of(amount, "USD")));
    }
}
