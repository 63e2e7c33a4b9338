package dev.staystream.web.api;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Destinations by name. */
final class PlacesTests {

    private final Api api = new Api();

    @Test
    void findsPlacesByTheBeginningOfTheirName() {
        get("?q=par&limit=1")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=3600, public")
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].id")
                .isEqualTo(2988507)
                .jsonPath("$[0].name")
                .isEqualTo("Paris")
                .jsonPath("$[0].country")
                .isEqualTo("FR")
                .jsonPath("$[0].region")
                .isEqualTo("Île-de-France")
                .jsonPath("$[0].lat")
                .isEqualTo(48.85341)
                .jsonPath("$[0].lon")
                .isEqualTo(2.3488)
                .jsonPath("$[0].population")
                .isNumber()
                .jsonPath("$[0].timeZone")
                .isEqualTo("Europe/Paris");
    }

    @Test
    void findsNothingWhereNothingIsCalledSo() {
        get("?q=qqqqqqqq").expectStatus().isOk().expectBody().json("[]");
    }

    @ParameterizedTest
    @CsvSource({"'',q", "?q=,q", "?q=%20,q", "?q=a&q=b,q", "?q=par&limit=0,limit", "?q=par&limit=51,limit"})
    void namesTheOneBadParameter(String parameters, String name) {
        get(parameters)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].field")
                .isEqualTo(name);
    }

    private ResponseSpec get(String parameters) {
        return api.client().get().uri(URI.create("/api/v1/places" + parameters)).exchange();
    }
}
