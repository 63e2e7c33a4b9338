package dev.staystream.supplier.liteapi;

import static dev.staystream.stay.Examples.offer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a prebook says of an offer. */
final class LiteapiPrebookTests {

    private static final Offer SEEN = offer("100.10");

    @Test
    void readsThePriceAndTheChargesOfTheContractsSample() {
        Offer now = read(new String(Samples.bytes("post_rates_prebook__RS_200__Prebook_response.json"), UTF_8))
                .orElseThrow();

        assertThat(now.price().quoted()).isEqualTo(Money.of("213.66", "USD"));
        assertThat(now.rateKey()).isEqualTo(SEEN.rateKey());
        assertThat(now.price().charges())
                .hasSize(5)
                .contains(new Charge(
                        "Facility Fee", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of("43.61", "USD"))));
    }

    @Test
    void takesAnOutdatedOfferForOneThatIsGone() {
        assertThat(read("{\"error\":{\"code\":4040,\"description\":\"outdated offerId\"}}"))
                .isEmpty();
    }

    @Test
    void failsForTheReasonGiven() {
        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> read("{\"error\":{\"code\":4290,\"message\":\"too many\"}}"))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(NoAnswer.THROTTLED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"data\":{\"currency\":\"EUR\",\"roomTypes\":[{\"rates\":[{}]}]}}",
                "{\"data\":{\"price\":1,\"currency\":\"EUR\",\"roomTypes\":[]}}",
                "{\"data\":{\"price\":1,\"currency\":\"EUR\",\"roomTypes\":[{\"rates\":[{},{}]}]}}"
            })
    void cannotReadAPrebookWithoutItsPriceOrOneOfItsRooms(String reply) {
        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> read(reply))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(NoAnswer.UNREADABLE));
    }

    private static Optional<Offer> read(String reply) {
        return JsonReader.read(reply.getBytes(UTF_8), LiteapiPrebook::new).now(SEEN);
    }
}
