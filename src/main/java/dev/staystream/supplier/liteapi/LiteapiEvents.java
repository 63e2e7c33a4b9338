package dev.staystream.supplier.liteapi;

import dev.staystream.supplier.Gathered;
import dev.staystream.supplier.Reply;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Cuts a stream into server-sent events (HTML Living Standard, 9.2): an event ends at an empty line, a line at a line feed,
 * perhaps after a carriage return, and the last event of the contract's captured stream with the stream.
 */
final class LiteapiEvents {

    private Gathered event = new Gathered();

    private boolean lineEmpty = true;

    private LiteapiEvents() {}

    /** Each event, as soon as its end has come; a stream larger than any reply may be fails as unreadable. */
    static Flux<LiteapiEvent> of(ClientResponse response) {
        return Flux.defer(() -> new LiteapiEvents().cut(Reply.pieces(response)));
    }

    private Flux<LiteapiEvent> cut(Flux<byte[]> pieces) {
        return pieces.concatMapIterable(this::ended, 1).concatWith(Mono.fromSupplier(() -> new LiteapiEvent(event)));
    }

    private List<LiteapiEvent> ended(byte[] piece) {
        List<LiteapiEvent> ended = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < piece.length; at++) {
            if (piece[at] == '\n' && lineEmpty) {
                event.add(piece, start, at);
                ended.add(new LiteapiEvent(event));
                event = new Gathered();
                start = at + 1;
            }
            lineEmpty = piece[at] == '\n' || (piece[at] == '\r' && lineEmpty);
        }
        event.add(piece, start, piece.length);
        return ended;
    }
}
