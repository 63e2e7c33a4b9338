package dev.staystream.supplier;

import static dev.staystream.stay.Examples.QUERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.staystream.stay.Examples;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Where offers lead. */
final class LinksTests {

    private static final Duration SOON = Duration.ofSeconds(5);

    private static final LinkRule HOSTS = LinkRule.of("", List.of("www.example.com", "Pay.Example.com:8443"));

    private static final LinkRule TEMPLATE = LinkRule.of(
            "https://www.example.com/h/{hotel}?from={checkIn}&to={checkOut}&for={rooms}&in={currency}&by={guestCountry}",
            List.of("www.example.com"));

    private static final SupplierRequest REQUEST = SupplierRequest.of(
            QUERY,
            new Capabilities(8, true, 30, Set.of(), List.of(), true, 100, false),
            new Codes(List.of("a/1")),
            false);

    private static final String OWN =
            "https://www.example.com/h/a%2F1?from=2027-01-12&to=2027-01-14&for=2&in=EUR&by=DE";

    private static final String NONE = "none";

    private final Supplier supplier = mock();

    @ParameterizedTest
    @ValueSource(strings = {
        "https://www.example.com/a?b=c#d",
        "http://WWW.example.com",
        "https://pay.example.com:8443/"
    })
    void letsOffersLeadToHostsThatAreAllowed(String link) {
        assertThat(told(HOSTS, link)).contains(URI.create(link));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://example.com/",
        "https://www.example.com.evil.test/",
        "https://www.example.com@evil.test/",
        "https://user@www.example.com/",
        "https://www.example.com:8443/",
        "https://pay.example.com/",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://www.example.com/",
        "//www.example.com/",
        "/relative"
    })
    void letsThemLeadNowhereElse(String link) {
        assertThat(told(HOSTS, link)).isEmpty();
    }

    @Test
    void givesOffersWithoutALinkThatOfTheAccount() {
        assertThat(told(TEMPLATE, NONE)).contains(URI.create(OWN));
        assertThat(told(TEMPLATE, "https://evil.test/")).contains(URI.create(OWN));
        assertThat(told(TEMPLATE, "https://www.example.com/own")).contains(URI.create("https://www.example.com/own"));
        assertThat(told(HOSTS, NONE)).isEmpty();
    }

    @Test
    void changesNothingElseOfAnAnswer() {
        Answer answer = answer(offer(NONE));
        when(supplier.ask(any())).thenReturn(Flux.just(answer));

        StepVerifier.create(Links.around(supplier, HOSTS).ask(REQUEST))
                .assertNext(told -> assertThat(told).isSameAs(answer))
                .expectComplete()
                .verify(SOON);
    }

    @Test
    void givesACheckedOfferTheLinkItHadBefore() {
        Offer seen = offer(OWN);
        when(supplier.recheck(any(), any())).thenReturn(Mono.just(offer("https://evil.test/")));

        StepVerifier.create(Links.around(supplier, HOSTS).recheck(REQUEST, seen))
                .assertNext(now -> assertThat(now.link()).contains(URI.create(OWN)))
                .expectComplete()
                .verify(SOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.test/{hotel}", "https://www.example.com/{rateKey}", "nowhere", "{hotel}"})
    void isNoTemplateUnlessItLeadsToAnAllowedHostByKnownNames(String template) {
        assertThat(LinkRule.of(template, List.of("www.example.com")).hasTemplate()).isFalse();
        assertThat(TEMPLATE.hasTemplate()).isTrue();
    }

    private Optional<URI> told(LinkRule rule, String link) {
        when(supplier.ask(any())).thenReturn(Flux.just(answer(offer(link))));
        Answer told = Links.around(supplier, rule)
                .ask(REQUEST)
                .next()
                .blockOptional(SOON)
                .orElseThrow();
        return told.hotels().getFirst().offers().getFirst().link();
    }

    private static Answer answer(Offer offer) {
        return new Answer(
                List.of(new HotelOffers(SupplierHotel.coded("a/1"), List.of(offer))), Origin.live(Instant.EPOCH));
    }

    private static Offer offer(String link) {
        Offer offer = Examples.offer("100");
        return new Offer(
                offer.rateKey(),
                offer.room(),
                offer.rooms(),
                offer.board(),
                offer.price(),
                offer.cancellation(),
                offer.payment(),
                offer.left(),
                offer.expiresAt(),
                Optional.of(link).filter(text -> !text.equals(NONE)).map(URI::create));
    }
}
