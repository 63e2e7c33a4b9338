package dev.staystream.supplier.ota;

import static dev.staystream.supplier.ota.Asked.HOTEL;
import static dev.staystream.supplier.ota.Asked.PARIS;
import static dev.staystream.supplier.ota.Asked.account;
import static dev.staystream.supplier.ota.Asked.request;
import static dev.staystream.supplier.ota.Asked.rooms;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.RateKey;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.Target;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.reactive.function.client.WebClient;
import org.xml.sax.SAXException;

/** What is sent is valid by OpenTravel's own schema of 2017B, in every profile. */
final class OtaSchemaTests {

    private static final List<Target> TARGETS = List.of(
            HOTEL,
            PARIS,
            new Target.Codes(IntStream.range(0, 99).mapToObj(code -> "H" + code).toList()));

    @TestFactory
    Stream<DynamicTest> everyProfileAsksForOffersByTheSchema() throws SAXException {
        Schema schema = schema();
        return OtaProfile.names().stream()
                .flatMap(name -> TARGETS.stream()
                        .map(target -> DynamicTest.dynamicTest(
                                "%s asks for %s".formatted(name, target.getClass().getSimpleName()),
                                () -> assertValid(
                                        schema,
                                        messages(name).availability(request(target, rooms(2, 2), rooms(1, 1, 0, 9, 9)))))));
    }

    @TestFactory
    Stream<DynamicTest> everyProfileAsksAgainByTheSchema() throws SAXException {
        Schema schema = schema();
        SupplierRequest request = request(HOTEL, rooms(1, 1), rooms(1, 2, 9));
        return OtaProfile.names().stream()
                .flatMap(name -> Stream.of("DBL&BAR&B7\nSUI&NRF&", "&&", "DBL&BAR&&2", "&BAR&\n&BAR&")
                        .map(key -> DynamicTest.dynamicTest(
                                "%s asks for %s".formatted(name, key.replace('\n', ' ')),
                                () -> assertValid(schema, messages(name).again(request, new RateKey(key))))));
    }

    /** The schema refuses what the standard does not know, so that the tests above can fail. */
    @Test
    void theSchemaIsStrict() throws SAXException {
        String message = messages("plain").availability(request(HOTEL, rooms(1, 2)));

        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(() -> validate(schema(), message.replace("HotelCode", "HotelKode")));
    }

    private static OtaRequest messages(String profile) {
        return new OtaRequest(account(profile, WebClient.create()), OtaProfile.named(profile));
    }

    private static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Contract.schema("OTA_HotelAvailRQ.xsd").toFile());
    }

    private static void assertValid(Schema schema, String message) {
        assertThatCode(() -> validate(schema, message)).as(message).doesNotThrowAnyException();
    }

    /** The message itself is validated, without the envelope around it. */
    private static void validate(Schema schema, String message) throws Exception {
        String bare = message.replaceAll("</?soap:[^>]*>", "");
        schema.newValidator().validate(new StreamSource(new StringReader(bare)));
    }
}
