package dev.staystream.web.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.when;

import java.net.URI;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What is answered when there is no answer. */
final class ProblemTests {

    private final Api api = new Api();

    @Test
    void namesEveryBadParameterOfTheSearchAndOfItsReader() {
        get(Api.SEARCH + "&room=0&sort=luck&wait=-1&cursor=x&after=y")
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/bad-parameters")
                .jsonPath("$.title")
                .isEqualTo("Bad parameters")
                .jsonPath("$.status")
                .isEqualTo(400)
                .jsonPath("$.detail")
                .isEqualTo("5 parameters cannot be used")
                .jsonPath("$.instance")
                .isEqualTo("/api/v1/search")
                .jsonPath("$.errors[*].field")
                .value(fields -> assertThat(fields)
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .containsExactlyInAnyOrder("room", "sort", "wait", "cursor", "after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=-1", "wait=61", "wait=abc", "wait=1&wait=2", "limit=0", "nonsense=1"})
    void namesTheOneBadParameter(String bad) {
        get(Api.SEARCH + "&" + bad)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].field")
                .isEqualTo(bad.substring(0, bad.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/event-stream", "application/x-ndjson"})
    void isAProblemInWhateverFormTheAnswerWasWanted(String accept) {
        api.client()
                .get()
                .uri("/api/v1/search")
                .header(HttpHeaders.ACCEPT, accept)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/nothing,application/json,404,not-found",
        "GET,/api/,application/json,404,not-found",
        "POST,/api/v1/search,application/json,405,method-not-allowed",
        "DELETE,/api/v1/places,application/json,405,method-not-allowed",
        "GET,/api/v1/search,text/html,406,not-acceptable",
        "GET,/api/v1/search,nonsense,406,not-acceptable",
        "GET,/api/v1/places?q=par,application/xml,406,not-acceptable"
    })
    void tellsWhatSpringFindsWrong(String method, String address, String accept, int status, String name) {
        api.client()
                .method(HttpMethod.valueOf(method))
                .uri(address)
                .header(HttpHeaders.ACCEPT, accept)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + name)
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    @Test
    void saysWhichMethodsThereAre() {
        api.client().put().uri("/api/v1/search").exchange().expectHeader().valueEquals(HttpHeaders.ALLOW, "GET,HEAD,OPTIONS");
        api.client().get().uri("/api/v1/offers/1/recheck").exchange().expectHeader().valueEquals(HttpHeaders.ALLOW, "OPTIONS,POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "application/json;q=0, text/event-stream;q=0, application/x-ndjson;q=0", "*/*;q=0"})
    void namesAnAcceptThatExcludesAll(String accept) {
        api.client()
                .get()
                .uri(URI.create(Api.SEARCH))
                .header(HttpHeaders.ACCEPT, accept)
                .exchange()
                .expectStatus()
                .isEqualTo(406)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("Accept");
    }

    @Test
    void namesAContentTypeThatIsNotRead() {
        api.client()
                .post()
                .uri("/api/v1/keys")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("Content-Type");
    }

    @Test
    void namesABodyThatIsTooLarge() {
        api.client()
                .post()
                .uri("/api/v1/keys")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("x".repeat(300_000))
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/content-too-large")
                .jsonPath("$.errors[0].field")
                .isEqualTo("body");
    }

    @Test
    void saysNothingOfWhatFailedInside() {
        when(api.searches().search(any(), anyBoolean(), any())).thenThrow(new IllegalStateException("secret"));

        get(Api.SEARCH)
                .expectStatus()
                .isEqualTo(500)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .exists("X-Request-Id")
                .expectBody(String.class)
                .value(body -> assertThat(body)
                        .contains("/problems/internal-server-error")
                        .doesNotContain("secret"));
    }

    @Test
    void leavesPagesToThemselves() {
        get("/nothing")
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .doesNotExist("X-Request-Id")
                .expectBody()
                .isEmpty();
    }

    @Test
    void keepsTheNameAClientGaveItsRequest() {
        assertThat(requestId("order-4711.a_b")).isEqualTo("order-4711.a_b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "<script>",
                "\u00e9",
                "0123456789012345678901234567890123456789012345678901234567890123456789"
            })
    void givesARequestANameOfItsOwnOtherwise(String given) {
        assertThat(requestId(given)).isNotEqualTo(given).matches("[0-9A-Za-z._-]{1,64}");
    }

    private String requestId(String given) {
        return requireNonNull(api.client()
                .get()
                .uri("/api/v1/places?q=par")
                .header("X-Request-Id", given)
                .exchange()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst("X-Request-Id"));
    }

    private ResponseSpec get(String address) {
        return api.client().get().uri(URI.create(address)).exchange();
    }
}
