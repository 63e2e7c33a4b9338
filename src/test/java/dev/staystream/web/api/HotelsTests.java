package dev.staystream.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.catalogue.JoinableCatalogue;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.stay.HotelId;
import dev.staystream.supplier.SupplierHotel;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** One hotel, and why it is one. */
final class HotelsTests {

    private final Api api = new Api();

    private final JoinableCatalogue hotels = api.joinable();

    private HotelId one = new HotelId("unknown");

    private HotelId other = one;

    @BeforeEach
    void learn() {
        one = learned("liteapi", "Hôtel Ritz");
        other = learned("hotelbeds", "RITZ PARIS");
    }

    @Test
    void areAnsweredWithWhatIsKnownOfThem() {
        get(one.value(), "")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=300, public")
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(one.value())
                .jsonPath("$.name")
                .isEqualTo("Hôtel Ritz")
                .jsonPath("$.location.address")
                .isEqualTo("1 rue de Rivoli")
                .jsonPath("$.sources")
                .doesNotExist();
    }

    @Test
    void areNotSentAgainToWhoHasThem() {
        String tag = Optional.ofNullable(get(one.value(), "")
                        .returnResult(byte[].class)
                        .getResponseHeaders()
                        .getETag())
                .orElseThrow();

        api.client()
                .get()
                .uri("/api/v1/hotels/" + one)
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void areFoundUnderTheIdsTheyOnceHad() {
        hotels.show(List.of(List.of(one, other)));
        HotelId current = Stream.of(one, other).min(naturalOrder()).orElseThrow();
        HotelId former = Stream.of(one, other).max(naturalOrder()).orElseThrow();

        get(former.value(), "?explain=true")
                .expectStatus()
                .isEqualTo(308)
                .expectHeader()
                .location("/api/v1/hotels/%s?explain=true".formatted(current));
        get(current.value(), "").expectStatus().isOk();
    }

    @Test
    void sayWhoTellsOfThemAndWhyTheseAreOne() {
        hotels.confirm(one, other);

        String body = new String(
                get(hotels.catalogue().current(one).orElseThrow().value(), "?explain=true")
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$.sources.length()")
                        .isEqualTo(2)
                        .jsonPath("$.sources[0].decidedBy")
                        .isEqualTo("person")
                        .jsonPath("$.sources[0].reasons[0].code")
                        .isEqualTo("confirmed")
                        .jsonPath("$.sources[0].reasons[0].text")
                        .isEqualTo("A person confirmed that they are one hotel.")
                        .jsonPath("$.sources[0].score")
                        .isEqualTo(1)
                        .returnResult()
                        .getResponseBodyContent(),
                UTF_8);

        assertThat(body).contains("Hôtel Ritz", "RITZ PARIS", "\"liteapi\"", "\"hotelbeds\"");
    }

    @Test
    void areAProblemWhenNobodyEverHadThatId() {
        get("nowhere", "")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("No hotel has or ever had this id.");
        get(one.value(), "?explain=perhaps")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("explain");
    }

    @Test
    void sayInASearchWhyTheyAreOneWhereThatIsAsked() {
        api.runs("k1")
                .append(
                        Events.started(),
                        Events.found(one.value()),
                        Events.offered(one.value(), "100"),
                        Events.changed(State.ANSWERED),
                        Events.settled(Events.offer(one.value(), "100")));

        search("&explain=true")
                .expectHeader()
                .doesNotExist(HttpHeaders.ETAG)
                .expectBody()
                .jsonPath("$.hotels[0].sources[0].name")
                .isEqualTo("Hôtel Ritz")
                .jsonPath("$.hotels[0].sources[0].type")
                .isEqualTo("liteapi")
                .jsonPath("$.hotels[0].sources[0].score")
                .isEmpty();
        search("").expectBody().jsonPath("$.hotels[0].sources").doesNotExist();
    }

    private HotelId learned(String type, String name) {
        SupplierHotel told = new SupplierHotel(
                "1", Optional.of(name), Events.found("any").hotel().details());
        return hotels.catalogue().learn(type, told).source();
    }

    private ResponseSpec get(String id, String parameters) {
        return api.client()
                .get()
                .uri(URI.create("/api/v1/hotels/" + id + parameters))
                .exchange();
    }

    private ResponseSpec search(String parameters) {
        return api.client().get().uri(URI.create(Api.SEARCH + parameters)).exchange();
    }
}
