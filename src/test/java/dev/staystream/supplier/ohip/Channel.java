package dev.staystream.supplier.ohip;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Supplier;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.web.reactive.function.client.WebClient;

/** A stand-in for the contract's host, and accounts at it. */
final class Channel {

    static final String TOKEN = "/hdpba/oauth2/v1/token";

    static final String SHOP = "/shop/v1/hotels";

    static final String PASSWORD = "open sesame";

    private Channel() {}

    static WireMockExtension host() {
        return WireMockExtension.newInstance()
                .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
                .build();
    }

    static Supplier supplier(WireMockExtension host, Clock clock) {
        return new OhipConfiguration()
                .ohip()
                .open(new Account(
                        new SupplierId("ohip-eu"),
                        Map.of("username", "channel-user", "password", PASSWORD, "channel-code", "CH1"),
                        Duration.ofSeconds(12),
                        WebClient.create(host.baseUrl()),
                        clock));
    }

    /** From now on tokens are this one. */
    static void gives(WireMockExtension host, String token, int seconds) {
        host.stubFor(post(urlPathEqualTo(TOKEN))
                .willReturn(okJson("{\"access_token\": \"%s\", \"expires_in\": %d}".formatted(token, seconds))));
    }

    static void answers(WireMockExtension host, String path, String json) {
        host.stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    /** From now on questions with this token are refused, while others are answered. */
    static void refuses(WireMockExtension host, String path, String token) {
        host.stubFor(get(urlPathEqualTo(path))
                .atPriority(1)
                .withHeader("authorization", equalTo("Bearer " + token))
                .willReturn(failure(401)));
    }

    static ResponseDefinitionBuilder failure(int status) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"title\": \"No\", \"status\": %d, \"o:errorCode\": \"E-1\"}".formatted(status));
    }
}
