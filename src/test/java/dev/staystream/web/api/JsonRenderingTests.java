package dev.staystream.web.api;

import static dev.staystream.web.api.Events.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.search.Ledger;
import dev.staystream.search.LedgerLine;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.SearchEvent;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchEvent.SupplierChanged;
import dev.staystream.stay.Bed;
import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Conversion;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Room;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Total;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Events as the design writes them out. */
final class JsonRenderingTests {

    private static final ObjectMapper MAPPER = new JsonMapper();

    private static final Instant DEADLINE = Instant.parse("2027-01-10T22:59:00Z");

    @Test
    void beginsWithTheQueryAsItWasUnderstood() {
        assertRendered(Events.started(), """
            {"type":"search","seq":7,"search":"k3Jd9",
             "query":{"area":{"lat":48.8566,"lon":2.3522,"radiusKm":5},"checkIn":"2027-01-12","checkOut":"2027-01-14",
                      "rooms":[{"adults":2,"childAges":[]}],"guestCountry":"DE","currency":"EUR","suppliers":[]},
             "suppliers":["hotelbeds","liteapi"],"startedAt":"2026-11-20T12:00:00Z","settleAt":"2026-11-20T12:00:08Z"}
            """);
    }

    @Test
    void tellsOfAHotel() {
        assertRendered(Events.found("h-1"), """
            {"type":"hotel","seq":7,"hotel":{"id":"h-1","name":"Hôtel h-1","stars":4,
             "location":{"lat":48.86,"lon":2.35,"address":"1 rue de Rivoli"},"distanceKm":1.2,"rating":null,
             "images":["https://img.example/1.jpg"]}}
            """);
    }

    @Test
    void tellsOfAHotelOfWhichLittleIsKnown() {
        HotelFound found = new HotelFound(
                new Hotel(new HotelId("h-1"), "Alpenhof", HotelDetails.UNKNOWN), OptionalDouble.empty(), List.of());

        assertRendered(found, """
            {"type":"hotel","seq":7,"hotel":{"id":"h-1","name":"Alpenhof","stars":null,"location":null,
             "distanceKm":null,"rating":null,"images":[]}}
            """);
    }

    @Test
    void tellsWhichHotelsTurnedOutToBeOne() {
        assertThat(rendered(Events.found("h-1", List.of(new HotelId("h-2"))))
                        .at("/replaces/0")
                        .asString())
                .isEqualTo("h-2");
    }

    @Test
    void writesAnOfferAsTheDesignDoes() {
        assertRendered(new Offered(new HotelId("h-1"), new SupplierId("hotelbeds"), List.of(priced(full()))), """
            {"type":"offers","seq":7,"hotel":"h-1","supplier":"hotelbeds","offers":[
            {"id":"k3Jd9-1","supplier":"hotelbeds","hotel":"h-1","rooms":1,
             "room":{"name":"Double standard","class":"standard","beds":[{"type":"double","count":1}],"view":null,"maxGuests":2,"accessible":null,"smoking":null},
             "board":"BB",
             "price":{"total":{"amount":"712.40","currency":"EUR"},"complete":true,
                      "charges":[{"name":"City tax","included":"excluded","due":"property","amount":{"amount":"13.76","currency":"EUR"}}],
                      "quoted":{"amount":"698.64","currency":"EUR"},"fx":null},
             "cancellation":{"refundable":true,"freeUntil":"2027-01-10T22:59:00Z","deadline":"stated",
                             "steps":[{"from":"2027-01-10T22:59:00Z","penalty":{"amount":"698.64","currency":"EUR"}}]},
             "payment":"now","left":3,"source":"live","observedAt":"2026-11-20T12:00:00Z",
             "expiresAt":"2026-11-20T12:30:00Z","link":"https://book.example/1"}]}
            """);
    }

    @Test
    void writesNullForWhatIsUnknown() {
        Price price = new Price(Money.of("90", "USD"), List.of(Charge.unknown("Resort fee")));
        Offer offer = new Offer(
                new RateKey("key"),
                Room.named("Room"),
                2,
                Optional.empty(),
                price,
                Cancellation.UNKNOWN,
                Payment.UNKNOWN,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
        Total none = new Total(Optional.empty(), false, Optional.empty());
        Origin stale = new Origin(Source.STALE, NOON, NOON);
        PricedOffer priced = new PricedOffer(
                new OfferId("k3Jd9-1"), new HotelId("h-1"), new SupplierId("hotelbeds"), offer, none, stale);

        assertThat(MAPPER.readTree(Json.object(0, priced, OfferJson::offer))).isEqualTo(MAPPER.readTree("""
            {"id":"k3Jd9-1","supplier":"hotelbeds","hotel":"h-1","rooms":2,
             "room":{"name":"Room","class":null,"beds":[],"view":null,"maxGuests":null,"accessible":null,"smoking":null},"board":null,
             "price":{"total":null,"complete":false,
                      "charges":[{"name":"Resort fee","included":"unknown","due":null,"amount":null}],
                      "quoted":{"amount":"90.00","currency":"USD"},"fx":null},
             "cancellation":{"refundable":null,"freeUntil":null,"deadline":"assumed","steps":[]},
             "payment":null,"left":null,"source":"stale","observedAt":"2026-11-20T12:00:00Z","expiresAt":null,"link":null}
            """));
    }

    @Test
    void saysHowAPriceWasConverted() {
        Conversion conversion = new Conversion(new BigDecimal("0.9213"), LocalDate.of(2026, 11, 19), "ECB");
        Total total = new Total(Optional.of(Money.of("82.92", "EUR")), true, Optional.of(conversion));

        assertThat(rendered(new Settled(true, new Ledger(List.of()), 1, 1, Optional.of(priced(full(), total))))
                        .at("/cheapest/price/fx"))
                .isEqualTo(MAPPER.readTree("""
                    {"rate":"0.9213","asOf":"2026-11-19","source":"ECB"}
                    """));
    }

    @ParameterizedTest
    @CsvSource({
        "698.64,EUR,698.64", "698.6,EUR,698.60", "698,EUR,698.00", "698.6400,EUR,698.64", "698.645,EUR,698.645",
        "12000,JPY,12000", "12000.00,JPY,12000", "12000.5,JPY,12000.5", "1E+3,EUR,1000.00", "1.5,KWD,1.500"
    })
    void writesAmountsExactlyAndInTheDigitsOfTheirCurrency(String amount, String currency, String written) {
        JsonNode money = MAPPER.readTree(Json.object(0, Money.of(amount, currency), PriceJson::money));

        assertThat(money.at("/amount").asString()).isEqualTo(written);
    }

    @Test
    void tellsWhatASupplierDid() {
        assertRendered(Events.changed(State.ANSWERED), """
            {"type":"supplier","seq":7,"supplier":"liteapi","state":"answered","source":"live","hotels":31,
             "offers":124,"ms":412,"late":false,"observedAt":"2026-11-20T12:00:00Z"}
            """);
    }

    @Test
    void tellsWhyASupplierDidNot() {
        LedgerLine line = new LedgerLine(
                new SupplierId("ohip"),
                State.FAILED,
                Optional.empty(),
                0,
                0,
                Duration.ofSeconds(6),
                true,
                Optional.empty(),
                Optional.of("down"),
                Optional.of("503 from /shop"));

        assertRendered(new SupplierChanged(line), """
            {"type":"supplier","seq":7,"supplier":"ohip","state":"failed","source":null,"hotels":0,"offers":0,
             "ms":6000,"late":true,"observedAt":null,"reason":"down","detail":"503 from /shop"}
            """);
    }

    @Test
    void settlesAndEndsWithTheLedger() {
        JsonNode settled = rendered(Events.settled(Events.offer("h-1", "90")));
        assertThat(settled.propertyNames())
                .containsExactly("type", "seq", "complete", "ledger", "hotels", "offers", "cheapest");
        assertThat(settled.at("/ledger/0/supplier").asString()).isEqualTo("liteapi");
        assertThat(settled.at("/cheapest/id").asString()).isEqualTo("offer-90");

        JsonNode done = rendered(Events.done());
        assertThat(done.propertyNames()).containsExactly("type", "seq", "complete", "ledger");
    }

    private static Offer full() {
        Charge tax = new Charge("City tax", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of("13.76", "EUR")));
        Step step = new Step(DEADLINE, Optional.of(Money.of("698.64", "EUR")));
        return new Offer(
                new RateKey("never shown"),
                new Room(
                        "Double standard",
                        Optional.of("standard"),
                        List.of(new Bed("double", 1)),
                        Optional.empty(),
                        OptionalInt.of(2)),
                1,
                Optional.of(Board.BB),
                new Price(Money.of("698.64", "EUR"), List.of(tax)),
                new Cancellation(Refundable.YES, Optional.of(DEADLINE), Provenance.STATED, List.of(step)),
                Payment.NOW,
                OptionalInt.of(3),
                Optional.of(NOON.plusSeconds(1800)),
                Optional.of(URI.create("https://book.example/1")));
    }

    private static PricedOffer priced(Offer offer) {
        return priced(offer, new Total(Optional.of(Money.of("712.40", "EUR")), true, Optional.empty()));
    }

    private static PricedOffer priced(Offer offer, Total total) {
        return new PricedOffer(
                new OfferId("k3Jd9-1"),
                new HotelId("h-1"),
                new SupplierId("hotelbeds"),
                offer,
                total,
                Origin.live(NOON));
    }

    private static JsonNode rendered(SearchEvent event) {
        return MAPPER.readTree(new JsonRendering().render(7, event));
    }

    /** Equal as objects, and written in the order of the design. */
    private static void assertRendered(SearchEvent event, String json) {
        assertThat(rendered(event).toString()).isEqualTo(MAPPER.readTree(json).toString());
    }
}
