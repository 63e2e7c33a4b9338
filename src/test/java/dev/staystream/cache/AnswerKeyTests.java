package dev.staystream.cache;

import static dev.staystream.cache.CacheExamples.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Examples;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which questions to a supplier are the same. */
final class AnswerKeyTests {

    private static final SupplierId SUPPLIER = new SupplierId("hotelbeds-eu");

    private static final RoomsAsked COUPLE = new RoomsAsked(new Occupancy(2, List.of()), 1);

    private static final RoomsAsked FAMILY = new RoomsAsked(new Occupancy(2, List.of(5, 9)), 2);

    @Test
    void isTheSameWhetherOrNotItMustBeAskedNow() {
        assertThat(key(CacheExamples.liveRequest())).isEqualTo(key(REQUEST));
    }

    @Test
    void isTheSameInWhateverOrderRoomsAndCodesAreNamed() {
        assertThat(key(asking(COUPLE, FAMILY))).isEqualTo(key(asking(FAMILY, COUPLE)));
        assertThat(key(REQUEST.at(new Codes(List.of("1", "2")))))
                .isEqualTo(key(REQUEST.at(new Codes(List.of("2", "1")))));
    }

    @Test
    void differsWithEveryPartThatChangesTheAnswer() {
        Stay longer =
                new Stay(REQUEST.stay().checkIn(), REQUEST.stay().checkOut().plusDays(1));
        assertThat(List.of(
                        key(REQUEST),
                        AnswerKey.of(new SupplierId("hotelbeds-us"), REQUEST),
                        key(asking(FAMILY)),
                        key(asking(COUPLE, COUPLE)),
                        key(request(REQUEST.stay(), "FR", "EUR")),
                        key(request(REQUEST.stay(), "DE", "USD")),
                        key(request(longer, "DE", "EUR")),
                        key(REQUEST.at(new Within(new Area(Examples.PARIS, 6)))),
                        key(REQUEST.at(new Codes(List.of("1", "2")))),
                        key(REQUEST.at(new Codes(List.of("12")))),
                        key(REQUEST.at(new Codes(List.of("1:2"))))))
                .doesNotHaveDuplicates();
    }

    private static AnswerKey key(SupplierRequest request) {
        return AnswerKey.of(SUPPLIER, request);
    }

    private static SupplierRequest asking(RoomsAsked... rooms) {
        return new SupplierRequest(
                REQUEST.target(), REQUEST.stay(), List.of(rooms), REQUEST.guestCountry(), REQUEST.currency(), false);
    }

    private static SupplierRequest request(Stay stay, String country, String currency) {
        return new SupplierRequest(
                REQUEST.target(),
                stay,
                REQUEST.rooms(),
                new CountryCode(country),
                Currency.getInstance(currency),
                false);
    }
}
