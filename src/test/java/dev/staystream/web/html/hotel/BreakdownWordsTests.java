package dev.staystream.web.html.hotel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.web.html.hotel.Breakdown.Part;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a total is made of, in words. */
final class BreakdownWordsTests {

    private static final Charge CITY_TAX = new Charge(
            "City tax", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of("5.20", "CHF")));

    private static final Charge VAT = new Charge("VAT", Inclusion.INCLUDED, Due.NOW, Optional.empty());

    @Test
    void tellsOfEachChargeWhetherItCountsWhenItIsDueAndHowMuchInItsOwnCurrency() {
        assertThat(breakdown(CITY_TAX, VAT, Charge.unknown("Resort fee")).parts())
                .containsExactly(
                        new Part("Price at LiteAPI", "as quoted", "paid at the hotel", "€200.00", "plain"),
                        new Part("City tax", "on top of the price", "due at the hotel", "CHF\u00a05.20", "plain"),
                        new Part("VAT", "in the price", "paid when booking", "not stated", "plain"),
                        new Part(
                                "Resort fee",
                                "not known whether it is in the price",
                                "when it is due is not stated",
                                "not stated",
                                "care"));
    }

    @Test
    void endsWithTheTotal() {
        assertThat(breakdown().total()).isEqualTo("€200.00");
        assertThat(breakdown().counted()).isEqualTo("All in");
    }

    private static Breakdown breakdown(Charge... charges) {
        return RitzOffers.WORDS
                .rate(RitzOffers.offer("liteapi", "Double", "200", Cancellation.UNKNOWN, charges))
                .breakdown();
    }
}
