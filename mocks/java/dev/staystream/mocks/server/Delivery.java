package dev.staystream.mocks.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.tomakehurst.wiremock.http.ChunkedDribbleDelay;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Response;
import java.util.Arrays;

/** How a response goes out: when, in which pieces, and in which state. */
record Delivery(Pace pace) {

    private static final long SLOW_MILLIS = 6_000;

    private static final int SLOW_TIMES = 4;

    /** Longer than any supplier is waited for. */
    private static final long HANG_MILLIS = 60_000;

    private static final ChunkedDribbleDelay DRIBBLE = new ChunkedDribbleDelay(20, 5_000);

    private static final int HUGE_BYTES = 24 * 1024 * 1024;

    /** Neither JSON nor XML wherever it lies: in a text, in a tag, or between them. */
    private static final byte[] GARBLE = "\"<,,\"<&".getBytes(US_ASCII);

    Response under(Scenario scenario, Response response) {
        return switch (scenario) {
            case SLOW -> after(Math.max(SLOW_MILLIS, SLOW_TIMES * response.getInitialDelay()), response);
            case HANG -> after(HANG_MILLIS, response);
            case DRIBBLE -> like(paced(response)).chunkedDribbleDelay(DRIBBLE).build();
            case MALFORMED ->
                like(paced(response)).body(garbled(response.getBody())).build();
            case TRUNCATED -> truncated(paced(response));
            case HUGE -> like(paced(response)).body(padded(response.getBody())).build();
            case NORMAL,
                    ERROR_500,
                    EMPTY,
                    THROTTLED,
                    MISSING_TAXES,
                    WRONG_CURRENCY,
                    DUPLICATE,
                    PRICE_CHANGED,
                    SOLD_OUT -> paced(response);
        };
    }

    private Response paced(Response response) {
        return switch (pace) {
            case USUAL -> response;
            case IMMEDIATE -> like(after(0, response)).chunkedDribbleDelay(null).build();
        };
    }

    private static Response after(long millis, Response response) {
        return like(response)
                .incrementInitialDelay(millis - response.getInitialDelay())
                .build();
    }

    /** More is announced than comes, so that the connection ends in the middle. */
    private static Response truncated(Response response) {
        byte[] body = response.getBody();
        return like(response)
                .headers(response.getHeaders().plus(new HttpHeader("Content-Length", Integer.toString(body.length))))
                .body(Arrays.copyOf(body, body.length / 2))
                .build();
    }

    private static byte[] garbled(byte[] body) {
        byte[] garbled = body.clone();
        int middle = Math.max(0, body.length / 2 - GARBLE.length);
        System.arraycopy(GARBLE, 0, garbled, middle, Math.min(GARBLE.length, body.length - middle));
        return garbled;
    }

    /** Blanks before the answer, which are allowed in every format, so that only the size is wrong. */
    private static byte[] padded(byte[] body) {
        byte[] padded = new byte[HUGE_BYTES];
        Arrays.fill(padded, (byte) ' ');
        System.arraycopy(body, 0, padded, HUGE_BYTES - body.length, body.length);
        return padded;
    }

    private static Response.Builder like(Response response) {
        return Response.Builder.like(response).but();
    }
}
