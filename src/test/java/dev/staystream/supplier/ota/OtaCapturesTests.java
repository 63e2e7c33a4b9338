package dev.staystream.supplier.ota;

import static dev.staystream.supplier.ota.Asked.HOTEL;
import static dev.staystream.supplier.ota.Asked.request;
import static dev.staystream.supplier.ota.Asked.rooms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.contract.Capture;
import dev.staystream.supplier.contract.Captured;
import dev.staystream.supplier.contract.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.http.HttpHeaders;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Every rate and error of the standard's samples is in an offer or is a failure; what there is, is found by walking each
 * sample with another reader than the adapter's.
 */
final class OtaCapturesTests {

    /** What the samples have none of, so that no board, deadline or charge besides taxes can have been lost. */
    private static final List<String> UNTOLD = List.of(
            "CancelPenalty",
            "MealsIncluded",
            "Tax",
            "Taxes",
            "Fee",
            "Fees",
            "GuaranteePayment",
            "DepositPayments",
            "Total");

    @Captured("offers")
    @ParameterizedTest
    void accountsForEveryRateOfItsFirstNight(Capture capture) {
        Element message = capture.xml();
        List<Element> rates = elements(message, "Rate");

        assertThat(UNTOLD)
                .allSatisfy(element -> assertThat(elements(message, element)).isEmpty());
        assertThat(rates).isNotEmpty().allSatisfy(rate -> {
            LocalDate night = LocalDate.parse(rate.getAttribute("EffectiveDate"));
            assertThat(statements(capture, new Stay(night, night.plusDays(1)), guests(rate)))
                    .contains(statement(elements(rate, "Base").getFirst()));
        });
    }

    @Captured("content")
    @ParameterizedTest
    void accountsForEveryHotel(Capture capture) {
        List<String> codes = elements(capture.xml(), "Property").stream()
                .map(hotel -> hotel.getAttribute("HotelCode"))
                .distinct()
                .toList();

        assertThat(codes).isNotEmpty();
        assertThat(OtaReply.read(reply(capture), new OtaHotels()).hotels())
                .extracting(hotel -> hotel.code())
                .containsExactlyElementsOf(codes);
    }

    @Captured("nothing")
    @ParameterizedTest
    void takesForNothingWhatOffersNothing(Capture capture) {
        assertThat(elements(capture.xml(), "RoomStay")).isEmpty();
        assertThat(Asked.read(capture.bytes(), request(HOTEL, Asked.STAY, rooms(1, 2)), "plain"))
                .isEmpty();
    }

    @Captured("failure")
    @ParameterizedTest
    void accountsForEveryErrorInItsOwnWords(Capture capture) {
        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> OtaReply.read(reply(capture), new OtaHotels()))
                .withMessageContaining(capture.xml().getAttribute("ErrorMessage"))
                .withMessageContaining(capture.xml().getAttribute("ErrorCode"))
                .extracting(SupplierException::reason)
                .isEqualTo(NoAnswer.valueOf(capture.detail()));
    }

    private static Stream<Statement> statements(Capture capture, Stay stay, int guests) {
        return Asked.read(capture.bytes(), request(HOTEL, stay, rooms(1, guests)), "plain").stream()
                .flatMap(hotel -> hotel.offers().stream())
                .map(Statement::of);
    }

    /** Prices after tax tell by the price before it what the tax is; others leave it unknown. */
    private static Statement statement(Element base) {
        String currency = base.getAttribute("CurrencyCode");
        BigDecimal before = new BigDecimal(base.getAttribute("AmountBeforeTax"));
        BigDecimal after =
                base.hasAttribute("AmountAfterTax") ? new BigDecimal(base.getAttribute("AmountAfterTax")) : before;
        Charge taxes = after.compareTo(before) == 0
                ? new Charge("Taxes", Inclusion.EXCLUDED, Due.UNKNOWN, Optional.empty())
                : new Charge(
                        "Taxes",
                        Inclusion.INCLUDED,
                        Due.UNKNOWN,
                        Optional.of(Money.of(after.subtract(before).toString(), currency)));
        return new Statement(
                Money.of(after.toString(), currency),
                Payment.UNKNOWN,
                List.of(taxes),
                Optional.empty(),
                Cancellation.UNKNOWN);
    }

    /** How many guests the stay is for that the rate is in; one where it does not say. */
    private static int guests(Element rate) {
        Element stay = rate;
        while (!stay.getLocalName().equals("RoomStay")) {
            stay = (Element) stay.getParentNode();
        }
        int told = elements(stay, "GuestCount").stream()
                .mapToInt(count -> Integer.parseInt(count.getAttribute("Count")))
                .sum();
        return Math.max(1, told);
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static Reply reply(Capture capture) {
        return new Reply(200, new HttpHeaders(), capture.bytes());
    }
}
