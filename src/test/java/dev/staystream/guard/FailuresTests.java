package dev.staystream.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.NoAnswer;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/** Of every failure the guard says why there is no answer, and nothing of what was sent. */
final class FailuresTests {

    @TestFactory
    Stream<DynamicTest> saysWhy() {
        return Map.of(
                        ReadTimeoutException.INSTANCE,
                        NoAnswer.TIMEOUT,
                        new ConnectTimeoutException("x"),
                        NoAnswer.DOWN,
                        new UnknownHostException("x"),
                        NoAnswer.DOWN,
                        new IOException("reset"),
                        NoAnswer.DOWN,
                        new IllegalArgumentException("an adapter's own mistake"),
                        NoAnswer.UNREADABLE)
                .entrySet()
                .stream()
                .map(pair -> DynamicTest.dynamicTest(
                        pair.getKey().getClass().getSimpleName(),
                        () -> assertThat(Failures.explain(pair.getKey()).reason())
                                .isEqualTo(pair.getValue())));
    }

    @Test
    void tellsNothingOfWhatWasSent() {
        WebClientRequestException error = new WebClientRequestException(
                new IOException("reset"),
                HttpMethod.GET,
                URI.create("http://localhost/?token=secret"),
                HttpHeaders.EMPTY);

        assertThat(Failures.explain(error).detail()).doesNotContain("secret");
    }
}
