package dev.staystream.web.api;

import static java.util.Comparator.naturalOrder;

import dev.staystream.catalogue.JoinableCatalogue;
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

/** One hotel by its id. */
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
                .isEqualTo("1 rue de Rivoli");
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

        get(former.value(), "?lang=en")
                .expectStatus()
                .isEqualTo(308)
                .expectHeader()
                .location("/api/v1/hotels/%s?lang=en".formatted(current));
        get(current.value(), "").expectStatus().isOk();
    }

    @Test
    void areAProblemWhenNobodyEverHadThatId() {
        get("nowhere", "")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("No hotel has or ever had this id.");
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
}
