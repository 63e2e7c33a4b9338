package dev.staystream.web.language;

import static dev.staystream.Patience.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.test.StepVerifier;

/** What an answer says of its language. */
final class LanguageHeadersTests {

    @Test
    void tellOfAPageItsLanguageAndWhatThatDependsOn() {
        MockServerHttpRequest german =
                MockServerHttpRequest.get("/").header("Accept-Language", "de").build();
        MockServerHttpResponse response = answer(german, MediaType.TEXT_HTML);

        assertThat(response.getHeaders().getFirst("Content-Language")).isEqualTo("de");
        assertThat(response.getHeaders().get("Vary")).contains("Accept-Language", "Cookie");
    }

    @Test
    void rememberALanguageThatWasChosen() {
        MockServerHttpResponse response = answer(MockServerHttpRequest.get("/?lang=ar").build(), MediaType.TEXT_HTML);

        assertThat(response.getCookies().getFirst("lang"))
                .returns("ar", HttpCookie::getValue)
                .returns("/", ResponseCookie::getPath)
                .returns("Lax", ResponseCookie::getSameSite)
                .returns(Duration.ofDays(365), ResponseCookie::getMaxAge);
    }

    @Test
    void setNoCookieThatChangesNothing() {
        MockServerHttpRequest again =
                MockServerHttpRequest.get("/?lang=ar").cookie(new HttpCookie("lang", "ar")).build();

        assertThat(answer(again, MediaType.TEXT_HTML).getCookies()).isEmpty();
        assertThat(answer(MockServerHttpRequest.get("/").build(), MediaType.TEXT_HTML).getCookies())
                .isEmpty();
    }

    @Test
    void leaveAllElseAlone() {
        MockServerHttpResponse response =
                answer(MockServerHttpRequest.get("/api?lang=ar").build(), MediaType.APPLICATION_JSON);

        assertThat(response.getHeaders().get("Vary")).isNull();
        assertThat(response.getCookies()).isEmpty();
    }

    private static MockServerHttpResponse answer(MockServerHttpRequest request, MediaType type) {
        MockServerWebExchange exchange = MockServerWebExchange.from(request);
        exchange.getResponse().getHeaders().setContentType(type);
        new LanguageHeaders()
                .filter(exchange, filtered -> filtered.getResponse().setComplete())
                .as(StepVerifier::create)
                .expectComplete()
                .verify(PATIENCE);
        return exchange.getResponse();
    }
}
