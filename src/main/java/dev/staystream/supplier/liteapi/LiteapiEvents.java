package dev.staystream.supplier.liteapi;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import java.util.Map;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.codec.ServerSentEventHttpMessageReader;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Flux;

/** Reads the data of server-sent events as text, by Spring's own reader, with a bound on each event. */
final class LiteapiEvents {

    private static final ResolvableType TEXT = ResolvableType.forClass(String.class);

    private static final ServerSentEventHttpMessageReader READER = reader();

    private LiteapiEvents() {}

    private static ServerSentEventHttpMessageReader reader() {
        ServerSentEventHttpMessageReader reader = new ServerSentEventHttpMessageReader();
        reader.setMaxInMemorySize(Reply.MAX_BYTES);
        return reader;
    }

    static Flux<String> of(ClientResponse response) {
        return response.body((message, context) -> READER.read(TEXT, message, Map.of()))
                .cast(String.class)
                .onErrorMap(DataBufferLimitException.class, error -> tooLarge());
    }

    static SupplierException tooLarge() {
        return new SupplierException(
                NoAnswer.UNREADABLE, "the stream is larger than %d bytes".formatted(Reply.MAX_BYTES));
    }
}
