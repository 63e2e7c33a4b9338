package dev.staystream.supplier.ota;

import static dev.staystream.supplier.ota.Asked.HOTEL;
import static dev.staystream.supplier.ota.Asked.PARIS;
import static dev.staystream.supplier.ota.Asked.account;
import static dev.staystream.supplier.ota.Asked.request;
import static dev.staystream.supplier.ota.Asked.rooms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Examples;
import dev.staystream.stay.RateKey;
import dev.staystream.supplier.SupplierRequest.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;

/** What is sent, word by word. */
final class OtaRequestTests {

    @Test
    void asksForHotelsInPlainWords() {
        assertThat(messages("plain").availability(request(HOTEL, rooms(1, 2)))).isEqualTo("""
            <?xml version="1.0" encoding="UTF-8"?>\
            <OTA_HotelAvailRQ xmlns="http://www.opentravel.org/OTA/2003/05" EchoToken="ota-test-1795176000000" \
            TimeStamp="2026-11-20T12:00:00Z" Target="Production" Version="5.000" PrimaryLangID="en" AvailRatesOnly="true" \
            BestOnly="false" RateRangeOnly="false" RequestedCurrency="EUR">\
            <POS><Source ISOCountry="DE"><RequestorID Type="13" ID="agency" MessagePassword="open sesame"/></Source></POS>\
            <AvailRequestSegments MaximumWaitTime="11"><AvailRequestSegment AvailReqType="Room">\
            <HotelSearchCriteria AvailableOnlyIndicator="true"><Criterion><HotelRef HotelCode="ADLON"/>\
            <StayDateRange Start="2027-01-15" End="2027-01-17"/><RoomStayCandidates>\
            <RoomStayCandidate Quantity="1" RPH="1"><GuestCounts IsPerRoom="true">\
            <GuestCount AgeQualifyingCode="10" Count="2"/></GuestCounts></RoomStayCandidate></RoomStayCandidates>\
            </Criterion></HotelSearchCriteria></AvailRequestSegment></AvailRequestSegments></OTA_HotelAvailRQ>""");
    }

    @Test
    void asksAroundAPointInWholeKilometresAndLeavesThePasswordToHttp() {
        assertThat(messages("around").availability(request(PARIS, rooms(1, 2))))
                .contains("<Criterion><Position Latitude=\"48.856600\" Longitude=\"2.352200\"/>")
                .contains("<Radius Distance=\"5\" UnitOfMeasureCode=\"2\"/><StayDateRange")
                .contains("<RequestorID Type=\"13\" ID=\"agency\"/>")
                .doesNotContain("open sesame");
    }

    @Test
    void asksInAnEnvelopeWithDatesAndRoomsBesideTheCriterion() {
        assertThat(messages("soap").availability(request(HOTEL, rooms(1, 2, 1, 9, 9))))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><soap:Envelope"
                        + " xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body><OTA_HotelAvailRQ")
                .contains("</Criterion></HotelSearchCriteria><StayDateRange")
                .contains("<GuestCount AgeQualifyingCode=\"7\" Count=\"1\" Age=\"1\"/>")
                .contains("<GuestCount AgeQualifyingCode=\"8\" Count=\"2\" Age=\"9\"/>")
                .contains("Version=\"1.003\"")
                .endsWith("</OTA_HotelAvailRQ></soap:Body></soap:Envelope>");
    }

    @Test
    void numbersEveryRoom() {
        assertThat(messages("plain").availability(request(HOTEL, rooms(2, 2), rooms(1, 1))))
                .containsSubsequence("RPH=\"1\"", "Count=\"2\"", "RPH=\"2\"", "Count=\"2\"", "RPH=\"3\"", "Count=\"1\"");
    }

    @Test
    void asksForTheOneRateAgain() {
        assertThat(messages("plain").again(request(HOTEL, rooms(1, 1), rooms(1, 2)), new RateKey("SGL&BAR&\nDBL&BAR&")))
                .contains("<RatePlanCandidates><RatePlanCandidate RatePlanCode=\"BAR\" RPH=\"1\"/></RatePlanCandidates>")
                .contains("<RoomStayCandidate RoomTypeCode=\"SGL\" RatePlanCandidateRPH=\"1\" Quantity=\"1\" RPH=\"1\">")
                .contains("<RoomStayCandidate RoomTypeCode=\"DBL\" RatePlanCandidateRPH=\"1\" Quantity=\"1\" RPH=\"2\">");
    }

    @Test
    void asksWhichHotelsThereAre() {
        assertThat(messages("plain").hotels(new Area(Examples.PARIS, 5)))
                .contains("<OTA_HotelSearchRQ ")
                .contains("</POS><Criteria><Criterion><Position Latitude=\"48.856600\" Longitude=\"2.352200\"/>"
                        + "<Radius Distance=\"5\" UnitOfMeasureCode=\"2\"/></Criterion></Criteria>");
    }

    @Test
    void letsNoCodeBreakOutOfItsAttribute() {
        assertThat(messages("plain")
                        .availability(request(new Target.Codes(List.of("a\"/><b x='<&>\u0000é")), rooms(1, 2))))
                .contains("<HotelRef HotelCode=\"a&quot;/&gt;&lt;b x='&lt;&amp;&gt;é\"/>");
    }

    @Test
    void knowsItsProfilesByName() {
        assertThat(OtaProfile.names()).containsExactly("plain", "around", "soap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtaProfile.named("nosuch"))
                .withMessageContaining("[plain, around, soap]")
                .withMessageContaining("nosuch");
    }

    private static OtaRequest messages(String profile) {
        return new OtaRequest(account(profile, WebClient.create()), OtaProfile.named(profile));
    }
}
