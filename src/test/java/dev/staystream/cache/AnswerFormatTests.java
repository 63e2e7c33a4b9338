package dev.staystream.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Address;
import dev.staystream.stay.Bed;
import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Examples;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Rating;
import dev.staystream.stay.Room;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.SupplierHotel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** That an answer comes back from its bytes as it was, or not at all. */
final class AnswerFormatTests {

    private static final List<HotelOffers> HOTELS = List.of(
            new HotelOffers(described(), List.of(full(), Examples.offer("80.00"))),
            CacheExamples.hotel("2"),
            CacheExamples.hotel("3", "0.1"));

    @Test
    void bringsBackEveryPartOfAnAnswer() {
        assertThat(AnswerFormat.unpack(AnswerFormat.pack(HOTELS))).contains(HOTELS);
    }

    @Test
    void keepsTheAmountsToTheLastZero() {
        List<HotelOffers> back = AnswerFormat.unpack(AnswerFormat.pack(HOTELS)).orElseThrow();

        assertThat(back.getFirst().offers().getLast().price().quoted().amount()).hasToString("80.00");
    }

    @Test
    void takesAFifthOfAKilobytePerOfferAtMost() {
        List<HotelOffers> many = Collections.nCopies(40, new HotelOffers(described(), Collections.nCopies(25, full())));

        assertThat(AnswerFormat.pack(many).length).isLessThan(40 * 25 * 200);
    }

    @Test
    void doesNotKnowWhatIsDamagedOrFromAnotherVersion() {
        byte[] packed = AnswerFormat.pack(HOTELS);
        byte[] otherVersion = packed.clone();
        otherVersion[0] = 99;

        assertThat(AnswerFormat.unpack(otherVersion)).isEmpty();
        assertThat(AnswerFormat.unpack(Arrays.copyOf(packed, packed.length / 2)))
                .isEmpty();
        assertThat(AnswerFormat.unpack(new byte[0])).isEmpty();
    }

    @Test
    void doesNotKnowWhatHasAnotherShapeOrCannotBe() {
        assertThat(AnswerFormat.unpack(written("[{\"hotel\":{},\"offers\":[]}]")))
                .isEmpty();
        assertThat(AnswerFormat.unpack(written("[{\"property\":\"1\"}]"))).isEmpty();
        assertThat(AnswerFormat.unpack(written("{\"hotels\":[]}"))).isEmpty();
        assertThat(AnswerFormat.unpack(written("[]"))).contains(List.of());
    }

    private static byte[] written(String json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(AnswerFormat.pack(List.of())[0]);
        try (OutputStream compressed = new DeflaterOutputStream(bytes)) {
            compressed.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException error) {
            throw new IllegalStateException(error);
        }
        return bytes.toByteArray();
    }

    static SupplierHotel described() {
        return new SupplierHotel(
                "1",
                Optional.of("Hôtel d’Été"),
                new HotelDetails(
                        Optional.of(Examples.PARIS),
                        Optional.of(new Address(
                                "1 rue de Rivoli",
                                Optional.of("75001"),
                                Optional.of("Paris"),
                                Optional.of(new CountryCode("FR")))),
                        OptionalDouble.of(3.5),
                        Optional.of(new Rating(8.4, 1_203)),
                        Optional.of("+33 1 23 45 67 89"),
                        Optional.of(URI.create("https://hotel.example/")),
                        List.of(URI.create("https://images.example/1.jpg"))));
    }

    static Offer full() {
        Money amount = Money.of("698.640", "EUR");
        Instant deadline = Instant.parse("2027-01-10T22:59:00.123456789Z");
        return new Offer(
                new RateKey("20270112|20270114|W|1|\"é"),
                new Room(
                        "Double standard",
                        Optional.of("standard"),
                        List.of(new Bed("double", 1)),
                        Optional.of("sea"),
                        OptionalInt.of(2)),
                2,
                Optional.of(Board.HB),
                new Price(
                        amount,
                        List.of(
                                new Charge(
                                        "City tax",
                                        Inclusion.EXCLUDED,
                                        Due.PROPERTY,
                                        Optional.of(Money.of("13.76", "EUR"))),
                                Charge.unknown("Resort fee"))),
                new Cancellation(
                        Refundable.YES,
                        Optional.of(deadline),
                        Provenance.COMPUTED,
                        List.of(new Step(deadline, Optional.of(amount)))),
                Payment.PROPERTY,
                OptionalInt.of(3),
                Optional.of(deadline),
                Optional.of(URI.create("https://supplier.example/book?rate=1")));
    }
}
