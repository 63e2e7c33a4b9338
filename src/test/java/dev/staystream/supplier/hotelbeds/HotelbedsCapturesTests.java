package dev.staystream.supplier.hotelbeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.contract.Capture;
import dev.staystream.supplier.contract.Captured;
import dev.staystream.supplier.contract.Captures;
import dev.staystream.supplier.contract.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every charge, board, deadline and error of the captured payloads is in an offer or is a failure; what there is, is found
 * by walking each payload with another reader than the adapter's.
 */
final class HotelbedsCapturesTests {

    /** Before any deadline of the captures. */
    private static final Instant EARLY = Instant.parse("2016-01-01T00:00:00Z");

    private static final Captures CAPTURES = Captures.of("hotelbeds");

    @Captured("offers")
    @ParameterizedTest
    void accountsForEveryRate(Capture capture) {
        JsonNode payload = tree(capture);
        List<JsonNode> rates = ToldRates.rates(payload.at("/hotels/hotels"));

        assertThat(rates).isNotEmpty();
        assertThat(rates.stream()
                        .map(HotelbedsCapturesTests::rooms)
                        .distinct()
                        .map(rooms -> HotelbedsOffers.read(Asking.forRooms(rooms), reply(payload), EARLY))
                        .flatMap(answer -> answer.hotels().stream().map(HotelOffers::offers))
                        .flatMap(List::stream)
                        .map(HotelbedsCapturesTests::keyed))
                .containsExactlyInAnyOrderElementsOf(ToldRates.statements(payload.at("/hotels/hotels")));
    }

    @Captured("check")
    @ParameterizedTest
    void accountsForEveryRateThatIsCheckedByItself(Capture capture) {
        JsonNode payload = tree(capture);
        List<JsonNode> rates = ToldRates.rates(payload.path("hotel"));

        assertThat(rates).isNotEmpty();
        assertThat(rates.stream()
                        .map(rate -> HotelbedsCheck.read(reply(only(rate, payload)), EARLY))
                        .flatMap(Optional::stream)
                        .map(HotelbedsCapturesTests::keyed))
                .containsExactlyInAnyOrderElementsOf(ToldRates.statements(payload.path("hotel")));
    }

    @Test
    void accountsForEveryError() {
        JsonNode wrongKey =
                CAPTURES.named("error_INVALID_DATA__from_issue_182.json").json();
        JsonNode codes = CAPTURES.named("error_codes__from_issues.json").json();

        assertThat(Stream.concat(Stream.of(wrongKey.path("error")), codes.valueStream())
                        .filter(JsonNode::isObject)
                        .map(HotelbedsCapturesTests::reason))
                .containsExactlyInAnyOrder(NoAnswer.UNAUTHORISED, NoAnswer.INVALID_QUERY, NoAnswer.DOWN);
    }

    @Test
    void accountsForEveryWordOfTheGateway() {
        JsonNode quota =
                CAPTURES.named("gateway_403_headers__from_issue_php143.json").json();
        JsonNode both = CAPTURES.named("gateway_403_headers__from_issues_14_and_33.json")
                .json();

        assertThat(Stream.of(quota, both.path("over_rate"), both.path("bad_signature"))
                        .map(HotelbedsCapturesTests::gateway))
                .extracting(
                        SupplierException::reason,
                        failure -> failure.retryAfter().map(wait -> wait.toSeconds()))
                .containsExactly(
                        tuple(NoAnswer.THROTTLED, Optional.of(38452L)),
                        tuple(NoAnswer.THROTTLED, Optional.empty()),
                        tuple(NoAnswer.UNAUTHORISED, Optional.empty()));
    }

    @Test
    void readsThatThereIsNothing() {
        Capture nothing = CAPTURES.named("availability_zero_results__from_issue_php119.json");

        assertThat(HotelbedsOffers.read(Asking.forRooms(Asking.rooms(1, 2)), reply(nothing.json()), EARLY)
                        .hotels())
                .isEmpty();
    }

    private static SupplierException gateway(JsonNode told) {
        HttpHeaders headers = new HttpHeaders();
        told.propertyStream()
                .forEach(
                        header -> headers.set(header.getKey(), header.getValue().asString()));
        return HotelbedsFailure.of(new Reply(403, headers, "not read".getBytes(UTF_8)));
    }

    private static NoAnswer reason(JsonNode error) {
        String body = "{\"error\":%s}".formatted(error);
        return HotelbedsFailure.of(new Reply(400, new HttpHeaders(), body.getBytes(UTF_8)))
                .reason();
    }

    private static Entry<String, Statement> keyed(Offer offer) {
        return entry(offer.rateKey().value(), Statement.of(offer));
    }

    private static RoomsAsked rooms(JsonNode rate) {
        Integer[] ages = Stream.of(rate.path("childrenAges").asString("").split(","))
                .filter(age -> !age.isEmpty())
                .map(Integer::valueOf)
                .toArray(Integer[]::new);
        return Asking.rooms(rate.path("rooms").asInt(), rate.path("adults").asInt(), ages);
    }

    /** The reply with this rate alone. */
    private static JsonNode only(JsonNode rate, JsonNode payload) {
        ObjectNode room =
                JsonNodeFactory.instance.objectNode().put("code", "one").put("name", "One");
        room.putArray("rates").add(rate);
        ObjectNode hotel = ((ObjectNode) payload.path("hotel")).deepCopy();
        hotel.putArray("rooms").add(room);
        return JsonNodeFactory.instance.objectNode().set("hotel", hotel);
    }

    private static Reply reply(JsonNode payload) {
        return new Reply(200, new HttpHeaders(), payload.toString().getBytes(UTF_8));
    }

    /** The payload as JSON; one in XML says the same in other words, its attributes being the fields. */
    private static JsonNode tree(Capture capture) {
        return capture.name().endsWith(".xml") ? Trees.json(capture.xml()) : capture.json();
    }
}
