package dev.staystream.partner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.partner.Partners.Wish;
import dev.staystream.store.Database;
import dev.staystream.store.SettableClock;
import dev.staystream.store.TestDatabase;
import dev.staystream.store.TestDatabase.Opened;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Who is let in to the API, and what is told to those who are not. */
final class DoorTests {

    private static final String ADMIN = "a-key-that-nobody-guesses-0123456789";

    private static final String NO_KEY = "";

    private static final Duration SOON = Duration.ofSeconds(20);

    private final SettableClock clock = new SettableClock();

    private final Opened opened = TestDatabase.H2.open();

    private AnnotationConfigApplicationContext house = house(2);

    @AfterEach
    void close() {
        house.close();
        opened.close();
    }

    @Test
    void letsInWhoeverHasNoKeyAFewTimesAMinute() {
        ask("/api/v1/search", NO_KEY)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("RateLimit-Policy", "\"minute\";q=2;w=60")
                .expectHeader()
                .valueEquals("RateLimit", "\"minute\";r=1;t=30");
        ask("/api/v1/search", NO_KEY).expectStatus().isOk();
        ask("/api/v1/search", NO_KEY)
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "30")
                .expectHeader()
                .valueEquals("RateLimit", "\"minute\";r=0;t=60");
    }

    @Test
    void countsNeitherPlacesNorPages() {
        for (int i = 0; i < 5; i++) {
            ask("/api/v1/places", NO_KEY).expectStatus().isOk().expectHeader().doesNotExist("RateLimit");
            ask("/search", NO_KEY).expectStatus().isOk().expectHeader().doesNotExist("RateLimit");
        }
    }

    @Test
    void asksForAKeyWhereNobodyIsLetInWithoutOne() {
        house.close();
        house = house(0);

        ask("/api/v1/search", NO_KEY)
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"staystream\"");
        ask("/api/v1/search", key(Plan.UNLIMITED, Scope.SEARCH)).expectStatus().isOk();
    }

    @Test
    void refusesAKeyThatOpensNothing() {
        ask("/api/v1/search", "ssk_nonsense")
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"staystream\", error=\"invalid_token\"");
    }

    @Test
    void holdsAKeyToItsPlan() {
        String key = key(new Plan(OptionalInt.of(1), OptionalInt.empty()), Scope.SEARCH);

        ask("/api/v1/search", key).expectStatus().isOk();
        ask("/api/v1/search", key).expectStatus().isEqualTo(429);
        clock.advance(Duration.ofMinutes(1));
        ask("/api/v1/search", key).expectStatus().isOk();
    }

    @Test
    void holdsAKeyToItsScopes() {
        String searcher = key(Plan.UNLIMITED, Scope.SEARCH);
        String checker = key(Plan.UNLIMITED, Scope.RECHECK);

        ask("/api/v1/offers/1/recheck", searcher).expectStatus().isForbidden();
        ask("/api/v1/offers/1/recheck", checker).expectStatus().isOk();
        ask("/api/v1/search", checker).expectStatus().isForbidden();
    }

    @Test
    void letsOnlyAdminsToTheKeys() {
        ask("/api/v1/keys", NO_KEY).expectStatus().isUnauthorized();
        ask("/api/v1/keys", key(Plan.UNLIMITED, Scope.SEARCH)).expectStatus().isForbidden();
        ask("/api/v1/keys", key(Plan.UNLIMITED, Scope.ADMIN)).expectStatus().isOk();
        ask("/api/v1/keys", ADMIN).expectStatus().isOk();
        ask("/api/v1/keys/x/rotate", NO_KEY).expectStatus().isUnauthorized();
    }

    @Test
    void allowsScriptsOfAnOriginThatTheKeyNames() {
        String key = key(Plan.UNLIMITED, Scope.SEARCH);

        asScript("https://travel.example", key)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "https://travel.example");
        asScript("https://other.example", key).expectStatus().isForbidden();
        asScript("https://travel.example", NO_KEY).expectStatus().isForbidden();
    }

    @Test
    void tellsABrowserBeforehandWhetherAnyKeyNamesTheOrigin() {
        key(Plan.UNLIMITED, Scope.SEARCH);

        beforehand("https://travel.example")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "https://travel.example");
        beforehand("https://other.example").expectStatus().isForbidden();
    }

    @Test
    void neverWritesAKeyOut() {
        PartnerSettings settings = house.getBean(PartnerSettings.class);
        IssuedKey issued = issued(Plan.UNLIMITED, Scope.SEARCH);

        assertThat(settings.toString()).doesNotContain(ADMIN);
        assertThat(issued.toString()).doesNotContain(issued.text());
    }

    private ResponseSpec ask(String path, String key) {
        return client()
                .get()
                .uri(path)
                .headers(headers -> authorise(headers, key))
                .exchange();
    }

    private ResponseSpec asScript(String origin, String key) {
        return client()
                .get()
                .uri("http://api.example/api/v1/search")
                .header(HttpHeaders.ORIGIN, origin)
                .headers(headers -> authorise(headers, key))
                .exchange();
    }

    private ResponseSpec beforehand(String origin) {
        return client()
                .options()
                .uri("http://api.example/api/v1/search")
                .header(HttpHeaders.ORIGIN, origin)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, HttpMethod.GET.name())
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, HttpHeaders.AUTHORIZATION)
                .exchange();
    }

    private static void authorise(HttpHeaders headers, String key) {
        if (!key.equals(NO_KEY)) {
            headers.setBearerAuth(key);
        }
    }

    private WebTestClient client() {
        return WebTestClient.bindToApplicationContext(house).build();
    }

    private String key(Plan plan, Scope scope) {
        return issued(plan, scope).text();
    }

    private IssuedKey issued(Plan plan, Scope scope) {
        Wish wish = new Wish("Example Travel", Set.of(scope), plan, List.of("https://travel.example"));
        return house.getBean(Partners.class).create(wish).blockOptional(SOON).orElseThrow();
    }

    private AnnotationConfigApplicationContext house(int anonymousPerMinute) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "staystream.partners.anonymous.requests-per-minute",
                                anonymousPerMinute,
                                "staystream.partners.admin-key",
                                ADMIN,
                                "staystream.partners.exchange-every",
                                "1h")));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Database.class, opened::database, definition -> definition.setDestroyMethodName(""));
        context.register(Rooms.class, PartnerConfiguration.class, SecurityConfiguration.class);
        context.refresh();
        return context;
    }

    /** Every address there is, behind the door. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    @EnableWebFluxSecurity
    static class Rooms {

        @Bean
        RouterFunction<ServerResponse> everything() {
            return RouterFunctions.route()
                    .GET("/**", request -> ServerResponse.ok().build())
                    .build();
        }
    }
}
