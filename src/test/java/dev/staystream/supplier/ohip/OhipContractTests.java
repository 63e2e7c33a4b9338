package dev.staystream.supplier.ohip;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static dev.staystream.supplier.ohip.Asking.NOW;
import static dev.staystream.supplier.ohip.Asking.PARIS;
import static dev.staystream.supplier.ohip.Asking.coupleIn;
import static dev.staystream.supplier.ohip.Asking.request;
import static dev.staystream.supplier.ohip.Channel.SHOP;
import static dev.staystream.supplier.ohip.Channel.answers;
import static dev.staystream.supplier.ohip.Payloads.offer;
import static dev.staystream.supplier.ohip.Payloads.offersOf;
import static dev.staystream.supplier.ohip.Payloads.shop;
import static dev.staystream.supplier.ohip.Payloads.stay;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.staystream.stay.Money;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.Supplier;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What the adapter sends is what the published contract defines, and what that defines it reads. */
final class OhipContractTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The headers of the contract; others are those of HTTP. */
    private static final List<String> HEADERS = List.of("authorization", "x-channelCode", "Accept-Language");

    @RegisterExtension
    private static final WireMockExtension HOST = Channel.host();

    private final Supplier supplier = Channel.supplier(HOST, Clock.fixed(NOW, ZoneOffset.UTC));

    private static List<LoggedRequest> sent(String base) {
        return HOST.findAll(anyRequestedFor(anyUrl())).stream()
                .filter(request -> request.getUrl().startsWith(base))
                .toList();
    }

    private static Map<String, String> headers(LoggedRequest request, List<String> names) {
        return names.stream().filter(request::containsHeader).collect(toMap(name -> name, request::getHeader));
    }

    private void ask(Flux<?> question) {
        Channel.gives(HOST, "t-1", 3600);
        StepVerifier.create(question)
                .thenConsumeWhile(answer -> true)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void asksForOffersAsTheContractDefinesIt() {
        Contract contract = Contract.shop();
        List<String> ten = Stream.iterate(1, number -> number + 1)
                .limit(10)
                .map(number -> "H" + number)
                .toList();
        answers(HOST, SHOP, shop(stay("H1", "AvailableForSale")));
        answers(HOST, SHOP + "/H1/offers", offersOf("H1", offer("")));
        answers(HOST, SHOP + "/H1/offer", "{\"availability\": \"NoAvailability\"}");

        ask(supplier.ask(request(new Occupancy(10, List.of(0, 17)), ten.toArray(String[]::new))));
        ask(supplier.recheck(coupleIn("H1"), Payloads.read("", Payloads.SOMEWHERE)).flux());

        assertThat(sent("/shop")).hasSize(3).allSatisfy(request -> assertThat(
                        contract.complaints(request.getUrl(), headers(request, HEADERS)))
                .isEmpty());
    }

    @Test
    void asksForContentAsTheContractDefinesIt() {
        Contract contract = Contract.content();
        answers(HOST, "/content/v1/hotels", "{\"hotels\": [{\"hotelCode\": \"H1\"}]}");
        answers(HOST, "/content/v1/hotels/H1", "{}");

        ask(supplier.hotels(PARIS));

        assertThat(sent("/content")).hasSize(2).allSatisfy(request -> assertThat(
                        contract.complaints(request.getUrl(), headers(request, HEADERS.subList(0, 2))))
                .isEmpty());
    }

    @Test
    void asksForATokenAsTheContractDefinesIt() {
        Contract contract = Contract.authentication();
        answers(HOST, SHOP, shop());

        ask(supplier.ask(coupleIn("H1")));

        assertThat(sent("/hdpba")).singleElement().satisfies(request -> {
            assertThat(request.getMethod().getName()).isEqualTo("POST");
            assertThat(contract.complaints(request.getUrl() + "?" + request.getBodyAsString(), Map.of()))
                    .isEmpty();
        });
    }

    @Test
    void noticesWhatTheContractDoesNotAllow() {
        String question = OhipRequest.offers(coupleIn("H1"), "H1").pathAndQuery();
        Map<String, String> channel = Map.of("x-channelCode", "CH1");
        Contract contract = Contract.shop();

        assertThat(contract.complaints(question, Map.of())).hasSize(1);
        assertThat(contract.complaints(question.replace("adults=2", "adults=11"), channel)).hasSize(1);
        assertThat(contract.complaints(question + "&currency=EUR", channel)).hasSize(1);
        assertThat(contract.complaints("ExceptionDetail", "{\"status\": \"400\"}")).hasSize(1);
    }

    @Test
    void readsWhatIsDerivedFromTheExamplesOfTheContract() {
        byte[] several = Contract.sample("shop_hotels__RS_200").toString().getBytes(UTF_8);
        byte[] offers = Contract.sample("shop_hotel_offers__RS_200").toString().getBytes(UTF_8);
        byte[] one = Contract.sample("shop_hotel_offer__RS_200").toString().getBytes(UTF_8);

        assertThat(OhipShop.selling(several, List.of("XUSXXYY99"))).containsExactly("XUSXXYY99");
        assertThat(OhipOffers.read(offers, "XUSXXYY99", Payloads.SOMEWHERE).offers())
                .singleElement()
                .satisfies(OhipContractTests::assertExample);
        assertThat(OhipOffers.again(one, Payloads.SOMEWHERE)).hasValueSatisfying(OhipContractTests::assertExample);
    }

    private static void assertExample(Offer offer) {
        assertThat(offer.price().quoted()).isEqualTo(Money.of("123.2", "USD"));
        assertThat(offer.room().name()).isEqualTo("Deluxe King Room on my Channel");
        assertThat(offer.room().maxGuests()).hasValue(8);
        assertThat(offer.board()).hasValueSatisfying(board -> assertThat(board.mealPlanCode()).isEqualTo(1));
    }
}
