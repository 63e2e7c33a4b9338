package dev.staystream.mocks.ota;

import static dev.staystream.mocks.Asking.otaRoom;
import static dev.staystream.mocks.Asking.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.staystream.mocks.Asking;
import dev.staystream.mocks.Fixture;
import dev.staystream.mocks.MockSuppliers;
import dev.staystream.mocks.SharedSuppliers;
import dev.staystream.mocks.server.Scenario;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedSuppliers.class)
class OtaMockTests {

    private static final Path SCHEMA = Path.of(
            System.getProperty("shared", "../shared"),
            "contracts",
            "opentravel-ota",
            "2017B-xsd",
            "OTA_HotelAvailRS.xsd");

    private final MockSuppliers suppliers;

    private final Asking asking;

    OtaMockTests(MockSuppliers suppliers) {
        this.suppliers = suppliers;
        this.asking = new Asking(suppliers);
    }

    private HttpRequest.Builder around(int kilometres, String... rooms) {
        return asking.ota(
                "<Position Latitude='48.8566' Longitude='2.3522'/><Radius Distance='%d' UnitOfMeasureCode='2'/>"
                        .formatted(kilometres),
                String.join("", rooms));
    }

    private String hotel(String... rooms) throws Exception {
        String code = Fixture.selling(suppliers, "ota").getFirst().code();
        return send(asking.ota("<HotelRef HotelCode='%s'/>".formatted(code), String.join("", rooms)))
                .body();
    }

    @Test
    void showsEveryWayInWhichPricesAndTermsCanBeStated() throws Exception {
        assertThat(send(around(5, otaRoom(1, "10", 2))).body())
                .contains("AmountAfterTax=", "AmountBeforeTax=", "DecimalPlaces=\"2\"", "Type=\"Inclusive\"")
                .contains("Type=\"Exclusive\"", "City tax", "NonRefundable=\"true\"", "OffsetDropTime=\"BeforeArrival\"")
                .contains("NmbrOfNights=\"1\"", "Percent=\"100\"", "GuaranteeType=\"PrePay\"", "GuaranteeRequired")
                .containsPattern("AbsoluteDeadline=\"[-0-9T:]+\\+01:00\"")
                .containsPattern("AbsoluteDeadline=\"[-0-9T:]+\"/");
    }

    @Test
    void answersForEachRoomByItsNumber() throws Exception {
        assertThat(hotel(otaRoom(1, "10", 2), otaRoom(2, "10", 1)))
                .contains("RoomStayCandidateRPH=\"1\"", "RoomStayCandidateRPH=\"2\"")
                .doesNotContain("RoomStayCandidateRPH=\"3\"");
    }

    @Test
    void declinesChildrenAndAFourthRoom() throws Exception {
        String room = otaRoom(1, "10", 1);

        assertThat(hotel(room, room, room, room)).contains("<Error Type=\"3\" Code=\"320\">1 to 3 rooms");
        assertThat(hotel(otaRoom(1, "8", 1))).contains("<Error Type=\"3\" Code=\"320\">Only adults");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<a", "<OTA_HotelAvailRQ/>", "<!DOCTYPE a><a/>"})
    void refusesWhatIsNoQuestion(String message) throws Exception {
        HttpRequest.Builder request =
                around(1, otaRoom(1, "10", 2)).POST(HttpRequest.BodyPublishers.ofString(message));

        assertThat(send(request).body()).contains("<Errors><Error Type=\"3\"");
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        HttpResponse<String> refusal =
                send(around(1, otaRoom(1, "10", 2)).setHeader("Authorization", "Basic ZGVtbzpkZW1vMg=="));

        assertThat(refusal.statusCode()).isEqualTo(401);
        assertThat(refusal.body()).contains("Code=\"497\"");
    }

    @EnumSource(names = {"NORMAL", "EMPTY", "MISSING_TAXES", "WRONG_CURRENCY", "DUPLICATE", "ERROR_500"})
    @ParameterizedTest
    void answersByTheSchemaOf2017(Scenario scenario) throws Exception {
        assumeTrue(Files.exists(SCHEMA), () -> "the standard is not at " + SCHEMA);
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
        String body = send(around(2, otaRoom(1, "10", 2), otaRoom(2, "10", 1)), scenario).body();

        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(body))))
                .doesNotThrowAnyException();
    }
}
