package dev.staystream.mocks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.staystream.mocks.MalformedRequest.Answer;
import dev.staystream.mocks.server.Pace;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What cannot be answered is refused at once, with a problem that names what is at fault, and troubles nobody else. */
class MalformedRequestsTests {

    private static final String ADMIN = "malformed-requests-admin-key-0123456789";

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    private static ConfigurableApplicationContext demo;

    private static int port;

    @BeforeAll
    static void start() {
        demo = Demo.start(
                MockSuppliers.start(Pace.IMMEDIATE), "--server.port=0", "--staystream.partners.admin-key=" + ADMIN);
        port = Integer.parseInt(Objects.requireNonNull(demo.getEnvironment().getProperty("local.server.port")));
        LOG.start();
        root().addAppender(LOG);
    }

    @AfterAll
    static void stop() {
        root().detachAppender(LOG);
        demo.close();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    static Stream<MalformedRequest> requests() throws IOException {
        LocalDate checkIn = LocalDate.ofInstant(demo.getBean(Clock.class).instant(), ZoneOffset.UTC).plusDays(45);
        String stay = "checkIn=%s&checkOut=%s".formatted(checkIn, checkIn.plusDays(2));
        try (InputStream list = MalformedRequestsTests.class.getResourceAsStream("malformed-requests.txt")) {
            return MalformedRequest.each(
                    new String(Objects.requireNonNull(list).readAllBytes(), UTF_8),
                    Map.of(
                            "search", "/api/v1/search?near=48.8566,2.3522&" + stay,
                            "stay", stay,
                            "in", checkIn.toString(),
                            "out", checkIn.plusDays(2).toString(),
                            "admin", "Bearer " + ADMIN));
        }
    }

    @MethodSource("requests")
    @ParameterizedTest
    void areAnsweredWithAProblemThatNamesTheField(MalformedRequest request) {
        Answer answer = request.sentTo(port);
        JsonNode problem = MAPPER.readTree(answer.body());

        assertThat(answer.status()).isEqualTo(request.status());
        assertThat(answer.head().toLowerCase(Locale.ROOT))
                .contains("content-type: application/problem+json", "cache-control: no-store", "x-request-id: ");
        assertThat(problem.path("errors").valueStream()
                        .map(error -> error.path("field").asString())
                        .collect(toSet()))
                .isEqualTo(request.fields());
    }

    @Test
    void areAtLeastTwoHundred() throws IOException {
        assertThat(requests()).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void costNoTimeAndNobodyAnAlarm() throws IOException {
        List<MalformedRequest> requests = requests().toList();
        requests.forEach(request -> request.sentTo(port));

        List<Duration> times =
                requests.stream().map(MalformedRequestsTests::timed).sorted().toList();

        assertThat(times.get(times.size() / 2)).isLessThan(Duration.ofMillis(50));
        assertThat(List.copyOf(LOG.list)).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.ERROR));
    }

    private static Duration timed(MalformedRequest request) {
        long before = System.nanoTime();
        request.sentTo(port);
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
