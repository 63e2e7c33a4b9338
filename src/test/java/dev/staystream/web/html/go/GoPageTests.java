package dev.staystream.web.html.go;

import static dev.staystream.Patience.PATIENCE;
import static dev.staystream.web.html.Rechecked.DEARER;
import static dev.staystream.web.html.Rechecked.SEEN;
import static dev.staystream.web.html.Rechecked.recheck;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.staystream.operations.Operations;
import dev.staystream.operations.Standing;
import dev.staystream.recheck.Checked;
import dev.staystream.recheck.Checked.Asked;
import dev.staystream.recheck.Checked.Missing;
import dev.staystream.recheck.Checked.TooOften;
import dev.staystream.recheck.Finding;
import dev.staystream.recheck.PriceTruth;
import dev.staystream.recheck.Rechecks;
import dev.staystream.recheck.Verdict.Matched;
import dev.staystream.recheck.Verdict.SoldOut;
import dev.staystream.recheck.Verdict.Unknown;
import dev.staystream.stay.Examples;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.html.Pages;
import dev.staystream.web.html.Rechecked;
import dev.staystream.web.html.Told;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** What whoever leaves for a supplier is shown. */
@SpringBootTest(classes = Pages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
final class GoPageTests {

    private static final OfferId ID = new OfferId("some-offer");

    private final Rechecks rechecks;

    private final PriceTruth truth;

    private final MeterRegistry meters;

    private final Operations operations;

    private final WebTestClient client;

    GoPageTests(
            Rechecks rechecks, PriceTruth truth, MeterRegistry meters, Operations operations, @LocalServerPort int port) {
        this.rechecks = rechecks;
        this.truth = truth;
        this.meters = meters;
        this.operations = operations;
        this.client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(PATIENCE)
                .build();
    }

    @Test
    void sendsOnToTheSupplierWhenTheOfferStands() {
        EntityExchangeResult<byte[]> answer = go(new Asked(recheck(new Matched(SEEN))));

        assertThat(answer.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(answer.getResponseHeaders().getLocation()).isEqualTo(Rechecked.LINK);
        assertThat(answer.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void countsWhoGoesOnAndNobodyElse() {
        double before = gone();

        go(new Asked(recheck(new Matched(SEEN))));
        assertThat(gone()).isEqualTo(before + 1);

        go(new Asked(Rechecked.changed()));
        go(new Asked(recheck(new SoldOut())));
        go(new Missing(new Finding.Forgotten()));
        assertThat(gone()).isEqualTo(before + 1);
    }

    @Test
    void asksNobodyForWhomeverOnlyLooks() {
        OfferId looked = new OfferId("only-looked-at");
        when(rechecks.find(looked)).thenReturn(new Finding.Forgotten());
        when(rechecks.find(ID)).thenReturn(new Finding.Known(Rechecked.seen()));

        client.head().uri("/go/" + ID).exchange().expectStatus().isOk();
        client.head().uri("/go/" + looked).exchange().expectStatus().isEqualTo(HttpStatus.GONE);

        verify(rechecks, never()).check(looked);
    }

    private double gone() {
        return meters.find("staystream.supplier.clickouts").tag("supplier", "liteapi").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    @Test
    void saysHowToBookWhereThereIsNoPageToGoOnTo() {
        PricedOffer unlinked = Told.priced("ritz", "liteapi", Examples.offer("100"), "100");

        String page = page(new Asked(recheck(new Matched(unlinked))), HttpStatus.OK);

        assertThat(page).contains("The price stands", "has no page of its own", "Hôtel Ritz", "€100.00");
        assertThat(page).contains(unlinked.id().value());
    }

    @Test
    void showsWhatChangedAndAsksByALinkToWhatItIsNow() {
        String page = page(new Asked(Rechecked.changed()), HttpStatus.OK);

        assertThat(page).contains("LiteAPI has changed this offer");
        assertThat(page).containsSubsequence("€374.20", "€381.00");
        assertThat(page)
                .containsSubsequence(
                        "23:59 CET", "<time datetime=\"2027-01-10T22:59:00Z\"", "Sun 10 Jan, 22:59 UTC", "stated by the supplier");
        assertThat(page).contains("href=\"/go/" + DEARER.id() + "\"", "Go on to LiteAPI at €381.00");
        assertThat(page).contains("href=\"/search?near=48.8566%2C2.3522&amp;radius=5km");
        assertThat(page).doesNotContain("href=\"" + Rechecked.LINK);
    }

    @Test
    void offersAnotherRoomOfTheHotelInPlaceOfOneThatIsSoldOut() {
        String page = page(new Asked(recheck(new SoldOut())), HttpStatus.OK);

        assertThat(page).contains("Sold out", "Junior suite", "€402.00", "Check at LiteAPI");
        assertThat(page).contains("datetime=\"2027-01-10T22:59:00Z\"", "stated by the supplier");
    }

    @Test
    void saysThatItDoesNotKnowAndWhy() {
        String page = page(new Asked(recheck(new Unknown(NoAnswer.TIMEOUT))), HttpStatus.OK);

        assertThat(page).contains("This could not be checked", "LiteAPI: did not answer in time", "Ask again");
        assertThat(page).contains("Go to LiteAPI unchecked", "href=\"" + Rechecked.LINK + "\"");
    }

    @Test
    void saysGoneOfWhatIsForgottenAndNotFoundOfWhatNeverWas() {
        assertThat(page(new Missing(new Finding.Forgotten()), HttpStatus.GONE)).contains("no longer kept");
        assertThat(page(new Missing(new Finding.NeverMade()), HttpStatus.NOT_FOUND))
                .contains("There is no such offer");
    }

    @Test
    void asksForPatience() {
        EntityExchangeResult<byte[]> answer = go(new TooOften(Duration.ofSeconds(17)));

        assertThat(answer.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(answer.getResponseHeaders().getFirst("Retry-After")).isEqualTo("17");
        assertThat(text(answer))
                .contains("Try again in 17 s");
    }

    @Test
    void publishesEverySuppliersRecord() {
        when(truth.suppliers()).thenReturn(Mono.just(Rechecked.suppliers()));
        when(operations.standing(new SupplierId("hotelbeds"))).thenReturn(Standing.LIMITED);

        String page = text(client.get().uri("/suppliers").exchange().expectBody().returnResult());

        assertThat(page).containsSubsequence("LiteAPI", "asked", "96.6%", "+1.2%", "412 offers, 9 changed, 5 sold out");
        assertThat(page).containsSubsequence("Hotelbeds", "asked to be left alone for a while", "100%", "–", "1 offer");
        assertThat(page).containsSubsequence("Expedia Rapid", "–", "–", "not yet");
    }

    private String page(Checked checked, HttpStatus status) {
        EntityExchangeResult<byte[]> answer = go(checked);
        assertThat(answer.getStatus()).isEqualTo(status);
        return text(answer);
    }

    private EntityExchangeResult<byte[]> go(Checked checked) {
        when(rechecks.check(ID)).thenReturn(Mono.just(checked));
        return client.get().uri("/go/" + ID).exchange().expectBody().returnResult();
    }

    private static String text(EntityExchangeResult<byte[]> answer) {
        return new String(
                Optional.ofNullable(answer.getResponseBodyContent()).orElseThrow(),
                UTF_8);
    }
}
