package dev.staystream.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import dev.staystream.recheck.Checked;
import dev.staystream.recheck.Finding;
import dev.staystream.recheck.Recheck;
import dev.staystream.recheck.Rechecks;
import dev.staystream.recheck.SeenOffer;
import dev.staystream.recheck.Term;
import dev.staystream.recheck.Verdict;
import dev.staystream.recheck.Verdict.Changed;
import dev.staystream.recheck.Verdict.Matched;
import dev.staystream.recheck.Verdict.SoldOut;
import dev.staystream.recheck.Verdict.Unknown;
import dev.staystream.search.HandMadeLog;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.PricedOffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API says of a single offer. */
final class OffersTests {

    private static final Instant NOON = Events.NOON;

    private static final PricedOffer SEEN = Events.offer("h1", "100");

    private static final PricedOffer DEARER = Events.offer("h1", "104");

    private final Api api = new Api();

    private final Rechecks rechecks = api.rechecks();

    @Test
    void tellsAnOfferInTheShapeItHasEverywhere() {
        Finding known = new Finding.Known(seen());
        when(rechecks.find(SEEN.id())).thenReturn(known);

        JsonNode offer = new JsonMapper().readTree(get("/api/v1/offers/offer-100").getResponseBodyContent());

        assertThat(offer)
                .isEqualTo(new JsonMapper().readTree(Json.object(800, SEEN, OfferJson::offer)));
    }

    @Test
    void saysGoneOfAnOfferThatIsForgottenAndNotFoundOfOneThatNeverWas() {
        when(rechecks.find(any())).thenReturn(new Finding.NeverMade());
        when(rechecks.find(SEEN.id())).thenReturn(new Finding.Forgotten());
        when(rechecks.check(any())).thenReturn(Mono.just(new Checked.Missing(new Finding.NeverMade())));
        when(rechecks.check(SEEN.id())).thenReturn(Mono.just(new Checked.Missing(new Finding.Forgotten())));

        assertThat(json(get("/api/v1/offers/offer-100"), HttpStatus.GONE).path("type").asString())
                .isEqualTo("/problems/gone");
        assertThat(json(get("/api/v1/offers/x"), HttpStatus.NOT_FOUND).path("type").asString())
                .isEqualTo("/problems/not-found");
        assertThat(json(post("/api/v1/offers/offer-100/recheck"), HttpStatus.GONE).path("status").asInt())
                .isEqualTo(410);
        assertThat(json(post("/api/v1/offers/x/recheck"), HttpStatus.NOT_FOUND).path("status").asInt())
                .isEqualTo(404);
    }

    @Test
    void saysThatAnOfferStands() {
        comesTo(new Matched(SEEN));

        JsonNode recheck = json(post("/api/v1/offers/offer-100/recheck"), HttpStatus.OK);

        assertThat(recheck.path("outcome").asString()).isEqualTo("matched");
        assertThat(recheck.path("seen")).isEqualTo(recheck.path("current"));
        assertThat(recheck.path("changes").isEmpty()).isTrue();
        assertThat(recheck.path("link").isNull()).isTrue();
        assertThat(recheck.path("checkedAt").asString()).isEqualTo("2026-11-20T12:00:00Z");
    }

    @Test
    void saysFieldByFieldWhatChanged() {
        comesTo(new Changed(DEARER, List.of(Term.PRICE, Term.CHARGES, Term.BOARD, Term.CANCELLATION)));

        JsonNode recheck = json(post("/api/v1/offers/offer-100/recheck"), HttpStatus.OK);

        assertThat(recheck.path("outcome").asString()).isEqualTo("changed");
        assertThat(recheck.at("/current/id").asString()).isEqualTo("offer-104");
        assertThat(recheck.path("changes").valueStream())
                .extracting(change -> change.path("field").asString())
                .containsExactly("price.quoted", "price.charges", "board", "cancellation");
        assertThat(recheck.at("/changes/0/seen/amount").asString()).isEqualTo("100.00");
        assertThat(recheck.at("/changes/0/current/amount").asString()).isEqualTo("104.00");
        assertThat(recheck.at("/changes/2/seen").asString()).isEqualTo("BB");
    }

    @Test
    void offersTheNextBestForOneThatIsSoldOut() {
        comesTo(new SoldOut());

        JsonNode recheck = json(post("/api/v1/offers/offer-100/recheck"), HttpStatus.OK);

        assertThat(recheck.path("outcome").asString()).isEqualTo("soldOut");
        assertThat(recheck.path("current").isNull()).isTrue();
        assertThat(recheck.at("/alternative/id").asString()).isEqualTo("offer-104");
    }

    @Test
    void saysWhyItDoesNotKnow() {
        comesTo(new Unknown(NoAnswer.TIMEOUT));

        JsonNode recheck = json(post("/api/v1/offers/offer-100/recheck"), HttpStatus.OK);

        assertThat(recheck.path("outcome").asString()).isEqualTo("unknown");
        assertThat(recheck.path("reason").asString()).isEqualTo("timeout");
        assertThat(recheck.path("current").isNull()).isTrue();
    }

    @Test
    void asksForPatienceWhereTooMuchIsChecked() {
        when(rechecks.check(SEEN.id())).thenReturn(Mono.just(new Checked.TooOften(Duration.ofMillis(2100))));

        EntityExchangeResult<byte[]> answer = post("/api/v1/offers/offer-100/recheck");

        assertThat(answer.getResponseHeaders().getFirst("Retry-After")).isEqualTo("3");
        assertThat(json(answer, HttpStatus.TOO_MANY_REQUESTS).path("type").asString())
                .isEqualTo("/problems/too-many-requests");
    }

    private void comesTo(Verdict verdict) {
        Recheck recheck = new Recheck(seen(), verdict, NOON);
        when(rechecks.check(SEEN.id())).thenReturn(Mono.just(new Checked.Asked(recheck)));
    }

    private SeenOffer seen() {
        HandMadeLog log = api.runs("run")
                .append(Events.found("h1"), new Offered(SEEN.hotel(), SEEN.supplier(), List.of(SEEN, DEARER)));
        return new SeenOffer(log.log(), Optional.empty(), SEEN);
    }

    private EntityExchangeResult<byte[]> get(String address) {
        return api.client().get().uri(address).exchange().expectBody().returnResult();
    }

    private EntityExchangeResult<byte[]> post(String address) {
        return api.client().post().uri(address).exchange().expectBody().returnResult();
    }

    private static JsonNode json(EntityExchangeResult<byte[]> answer, HttpStatus status) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
        return new JsonMapper().readTree(answer.getResponseBodyContent());
    }
}
