package dev.staystream.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.staystream.partner.IssuedKey;
import dev.staystream.partner.PartnerKey;
import dev.staystream.partner.Partners.Wish;
import dev.staystream.partner.Plan;
import dev.staystream.partner.Scope;
import dev.staystream.partner.Usage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keys as the API manages them. */
final class KeysTests {

    private static final PartnerKey KEY = new PartnerKey(
            "abcDEF0123",
            "Example Travel",
            Set.of(Scope.SEARCH),
            new Plan(OptionalInt.of(600), OptionalInt.empty()),
            List.of("https://travel.example"),
            Events.NOON,
            Optional.empty());

    private static final String TEXT = "ssk_abcDEF0123_0123456789abcdefghijABCDEFGHIJ01";

    private final Api api = new Api();

    @Test
    void tellsTheTextOfANewKeyOnce() {
        when(api.partners().create(any())).thenReturn(Mono.just(new IssuedKey(KEY, TEXT)));

        post("""
            {"name":"Example Travel","scopes":["search"],"requestsPerMinute":600,"origins":["https://travel.example"]}""")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .location("/api/v1/keys/abcDEF0123")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .json("""
                    {"id":"abcDEF0123","name":"Example Travel","prefix":"ssk_abcDEF0123","scopes":["search"],
                     "requestsPerMinute":600,"searchesPerDay":null,"origins":["https://travel.example"],
                     "revokedAt":null,"key":"%s"}""".formatted(TEXT));
        verify(api.partners())
                .create(new Wish("Example Travel", KEY.scopes(), KEY.plan(), KEY.origins()));
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        post("""
            {"scopes":["everything"],"requestsPerMinute":0,"searchesPerDay":"many","origins":["travel"],"colour":"red"}""")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value(fields -> assertThat(fields)
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .containsExactlyInAnyOrder(
                                "name", "scopes", "requestsPerMinute", "searchesPerDay", "origins", "colour"));
        verifyNoInteractions(api.partners());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[]", "nonsense", "{\"name\":", "''"})
    void saysWhatABodyMustBe(String body) {
        post(body)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void readsJsonOnly() {
        api.client()
                .post()
                .uri("/api/v1/keys")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("name=x")
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void listsKeysWithoutTheirTexts() {
        when(api.partners().all()).thenReturn(Flux.just(KEY));

        get("/api/v1/keys")
                .expectBody()
                .jsonPath("$[0].prefix")
                .isEqualTo("ssk_abcDEF0123")
                .jsonPath("$[0].key")
                .doesNotExist();
    }

    @Test
    void rotatesAKeyWithAnOverlap() {
        when(api.partners().rotate("abcDEF0123", Duration.ofHours(2)))
                .thenReturn(Mono.just(new IssuedKey(KEY, TEXT)));

        api.client()
                .post()
                .uri("/api/v1/keys/abcDEF0123/rotate?overlapHours=2")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.key")
                .isEqualTo(TEXT);
    }

    @Test
    void revokesAKeyAndKnowsNoOther() {
        when(api.partners().revoke("abcDEF0123")).thenReturn(Mono.just(KEY));
        when(api.partners().revoke("nobody")).thenReturn(Mono.empty());

        api.client().delete().uri("/api/v1/keys/abcDEF0123").exchange().expectStatus().isOk();
        api.client().delete().uri("/api/v1/keys/nobody").exchange().expectStatus().isNotFound();
    }

    @Test
    void tellsWhatWasLetThrough() {
        when(api.partners().usage(7))
                .thenReturn(Mono.just(List.of(new Usage("abcDEF0123", LocalDate.parse("2026-11-20"), 12, 3))));

        get("/api/v1/keys/usage?days=7")
                .expectBody()
                .json("""
                    [{"key":"abcDEF0123","day":"2026-11-20","requests":12,"searches":3}]""");
    }

    private ResponseSpec get(String address) {
        return api.client().get().uri(address).exchange().expectStatus().isOk();
    }

    private ResponseSpec post(String body) {
        return api.client()
                .post()
                .uri("/api/v1/keys")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
