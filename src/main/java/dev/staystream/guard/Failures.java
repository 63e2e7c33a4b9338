package dev.staystream.guard;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.SupplierException;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/** Says of any failure of a supplier why there is no answer, without a word of what was sent. */
final class Failures {

    private Failures() {}

    static SupplierException explain(Throwable error) {
        return switch (error) {
            case SupplierException known -> known;
            case WebClientRequestException sent when sent.getCause() != null -> explain(sent.getCause());
            case ReadTimeoutException silent -> new SupplierException(NoAnswer.TIMEOUT, "no byte came in time");
            case TimeoutException late -> new SupplierException(NoAnswer.TIMEOUT, "no full answer came in time");
            case ConnectTimeoutException unreachable -> down("no connection in time");
            case UnknownHostException unknown -> down("the host name is unknown");
            case IOException broken ->
                down("the connection failed: " + broken.getClass().getSimpleName());
            default ->
                new SupplierException(NoAnswer.UNREADABLE, error.getClass().getSimpleName());
        };
    }

    private static SupplierException down(String detail) {
        return new SupplierException(NoAnswer.DOWN, detail);
    }
}
