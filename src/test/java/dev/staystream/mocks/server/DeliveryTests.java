package dev.staystream.mocks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.ChunkedDribbleDelay;
import com.github.tomakehurst.wiremock.http.Response;
import org.junit.jupiter.api.Test;

class DeliveryTests {

    private final Delivery usual = new Delivery(Pace.USUAL);

    private static Response taking(long millis) {
        return Response.response()
                .status(200)
                .body("an answer")
                .incrementInitialDelay(millis)
                .chunkedDribbleDelay(new ChunkedDribbleDelay(2, 100))
                .build();
    }

    @Test
    void goesOutAsTheMappingSays() {
        Response response = usual.under(Scenario.NORMAL, taking(800));

        assertThat(response.getInitialDelay()).isEqualTo(800);
        assertThat(response.getChunkedDribbleDelay().getTotalDuration()).isEqualTo(100);
    }

    @Test
    void takesNoTimeForTests() {
        Response response = new Delivery(Pace.IMMEDIATE).under(Scenario.NORMAL, taking(800));

        assertThat(response.getInitialDelay()).isZero();
        assertThat(response.getChunkedDribbleDelay()).isNull();
    }

    @Test
    void isSlowByFourTimesTheUsual() {
        assertThat(usual.under(Scenario.SLOW, taking(4_000)).getInitialDelay()).isEqualTo(16_000);
    }

    @Test
    void isSlowByAtLeastSixSeconds() {
        assertThat(usual.under(Scenario.SLOW, taking(200)).getInitialDelay()).isEqualTo(6_000);
    }

    @Test
    void hangsForAMinute() {
        assertThat(usual.under(Scenario.HANG, taking(200)).getInitialDelay()).isEqualTo(60_000);
    }

    @Test
    void dribblesInManyPieces() {
        ChunkedDribbleDelay dribble = usual.under(Scenario.DRIBBLE, taking(200)).getChunkedDribbleDelay();

        assertThat(dribble.getNumberOfChunks()).isEqualTo(20);
        assertThat(dribble.getTotalDuration()).isEqualTo(5_000);
    }
}
