package dev.staystream.supplier.ohip;

import static dev.staystream.supplier.ohip.Asking.coupleIn;
import static dev.staystream.supplier.ohip.Asking.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OhipRequestTests {

    private static final Offer SEEN = Payloads.read("", Payloads.SOMEWHERE);

    @Test
    void asksWhichHotelsSell() {
        assertThat(OhipRequest.shop(coupleIn("A1", "B2"), List.of("A1", "B2")).pathAndQuery())
                .isEqualTo("/shop/v1/hotels?hotelCodes=A1,B2&arrivalDate=2027-01-15&departureDate=2027-01-17"
                        + "&adults=2&numberOfUnits=1&availableOnly=true");
    }

    @Test
    void asksWhatAHotelSellsToAFamily() {
        SupplierRequest family = request(new Occupancy(2, List.of(9, 0)), "A1");

        assertThat(OhipRequest.offers(family, "A1").pathAndQuery())
                .isEqualTo("/shop/v1/hotels/A1/offers?arrivalDate=2027-01-15&departureDate=2027-01-17"
                        + "&adults=2&children=2&childrenAges=0,9&numberOfUnits=1");
    }

    @Test
    void asksForAnOfferByItsKey() {
        assertThat(OhipRequest.offer(coupleIn("A1"), SEEN).pathAndQuery())
                .startsWith("/shop/v1/hotels/A1/offer?arrivalDate=2027-01-15")
                .endsWith("&bookingCode=DLXFLEX");
    }

    @Test
    void keepsOddCodesInTheirPlace() {
        String odd = "a/b ,&ü";

        assertThat(OhipRequest.hotel(odd).pathAndQuery()).isEqualTo("/content/v1/hotels/a%2Fb%20%2C%26%C3%BC");
        assertThat(OhipRequest.shop(coupleIn(odd), List.of(odd)).pathAndQuery())
                .startsWith("/shop/v1/hotels?hotelCodes=a%2Fb+%2C%26%C3%BC&");
    }

    @Test
    void goesThroughTheChannelAHundredHotelsAtATime() {
        assertThat(OhipRequest.hotels(200).pathAndQuery()).isEqualTo("/content/v1/hotels?limit=100&offset=200");
    }

    @Test
    void isNeverPutForSeveralRooms() {
        SupplierRequest one = coupleIn("A1");
        SupplierRequest two = new SupplierRequest(
                one.target(),
                one.stay(),
                List.of(new RoomsAsked(new Occupancy(2, List.of()), 2)),
                one.guestCountry(),
                one.currency(),
                false);

        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> OhipRequest.offers(two, "A1"))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(NoAnswer.INVALID_QUERY));
    }

    @Test
    void asksForAnOfferInOneHotelOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OhipRequest.offer(coupleIn("A1", "B2"), SEEN))
                .withMessageContaining("one hotel");
    }
}
