package dev.staystream.mocks.server;

import static dev.staystream.mocks.Asking.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.mocks.Asking;
import dev.staystream.mocks.EveryType;
import dev.staystream.mocks.MockSuppliers;
import dev.staystream.mocks.SharedSuppliers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SharedSuppliers.class)
class ScenarioTests {

    private static final Pattern EURO = Pattern.compile("\"EUR\"");

    private final MockSuppliers suppliers;

    private final Asking asking;

    ScenarioTests(MockSuppliers suppliers) {
        this.suppliers = suppliers;
        this.asking = new Asking(suppliers);
    }

    private String normal(String type) throws IOException, InterruptedException {
        return send(asking.usual(type)).body();
    }

    private HttpResponse<String> under(Scenario scenario, String type) throws IOException, InterruptedException {
        return send(asking.usual(type), scenario);
    }

    @EveryType
    void answersTheSameQuestionAlike(String type) throws Exception {
        assertThat(normal(type)).isEqualTo(normal(type)).hasSizeGreaterThan(400);
    }

    @EveryType
    void refusesAScenarioThatDoesNotExistAndNamesThoseThatDo(String type) throws Exception {
        HttpResponse<String> refusal = send(asking.usual(type).header(Scenario.HEADER, "sleepy"));

        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.body()).contains("sleepy", "slow", "hang", "error-500", "malformed", "empty");
    }

    @EveryType
    void neverAnswersWhenItHangs(String type) {
        assertThatExceptionOfType(HttpTimeoutException.class)
                .isThrownBy(() -> send(asking.usual(type).timeout(Duration.ofMillis(300)), Scenario.HANG));
    }

    @EveryType
    void saysThatItFailed(String type) throws Exception {
        HttpResponse<String> failure = under(Scenario.ERROR_500, type);

        assertThat(failure.statusCode()).isEqualTo(500);
        assertThat(failure.body()).contains("told to fail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expedia", "liteapi", "ohip", "ota", "ratehawk"})
    void asksToBeAskedLess(String type) throws Exception {
        assertThat(under(Scenario.THROTTLED, type).statusCode()).isEqualTo(429);
    }

    @Test
    void asksToBeAskedLessByItsQuota() throws Exception {
        HttpResponse<String> answer = under(Scenario.THROTTLED, "travelgate");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("rateLimitExceeded");
    }

    @Test
    void asksToBeAskedLessByItsGateway() throws Exception {
        HttpResponse<String> answer = under(Scenario.THROTTLED, "hotelbeds");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("X-Mashery-Error-Code")).contains("ERR_403_DEVELOPER_OVER_RATE");
        assertThat(answer.headers().firstValue("Retry-After")).contains("30");
    }

    @EveryType
    void sendsWhatCannotBeRead(String type) throws Exception {
        assertThat(isReadable(normal(type))).isTrue();
        assertThat(isReadable(under(Scenario.MALFORMED, type).body())).isFalse();
    }

    /** Whether it is XML, if it begins like it, or else JSON. */
    private static boolean isReadable(String body) throws Exception {
        try {
            if (body.startsWith("<")) {
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(body.getBytes(UTF_8)));
            } else {
                new JsonMapper().readTree(body);
            }
            return true;
        } catch (JacksonException | SAXException error) {
            return false;
        }
    }

    @EveryType
    void breaksOffInTheMiddle(String type) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> under(Scenario.TRUNCATED, type));
    }

    @EveryType
    void sendsMoreThanAnybodyReads(String type) throws Exception {
        assertThat(under(Scenario.HUGE, type).body())
                .hasSizeGreaterThan(20_000_000)
                .endsWith(lastWords(type));
    }

    private String lastWords(String type) throws IOException, InterruptedException {
        String body = normal(type);
        return body.substring(body.length() - 20);
    }

    @EveryType
    void hasNothingOnOffer(String type) throws Exception {
        assertThat(under(Scenario.EMPTY, type).body()).hasSizeLessThan(400).isNotEqualTo(normal(type));
    }

    @EveryType
    void quotesInACurrencyNobodyAskedFor(String type) throws Exception {
        assertThat(under(Scenario.WRONG_CURRENCY, type).body()).contains("\"AUD\"");
        assertThat(normal(type)).doesNotContain("\"AUD\"").containsPattern(EURO);
    }

    @EveryType
    void tellsNothingOfTaxesDueAtTheHotel(String type) throws Exception {
        Pattern cityTax = Pattern.compile("City tax|City Tax|city_tax|mandatory_tax");

        assertThat(under(Scenario.MISSING_TAXES, type).body()).doesNotContainPattern(cityTax);
        assertThat(normal(type)).containsPattern(cityTax);
    }

    @EveryType
    void namesEveryHotelTwice(String type) throws Exception {
        assertThat(under(Scenario.DUPLICATE, type).body().length())
                .isBetween((int) (normal(type).length() * 1.7), normal(type).length() * 2);
    }

    @EveryType
    void playsTheScenarioItIsSetToUnlessAnotherIsAskedFor(String type) throws Exception {
        try {
            suppliers.set(type, Scenario.ERROR_500);

            assertThat(send(asking.usual(type)).statusCode()).isEqualTo(500);
            assertThat(under(Scenario.NORMAL, type).statusCode()).isEqualTo(200);
        } finally {
            suppliers.set(type, Scenario.NORMAL);
        }
    }
}
