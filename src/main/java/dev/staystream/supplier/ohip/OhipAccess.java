package dev.staystream.supplier.ohip;

import static org.springframework.http.HttpHeaders.ACCEPT_LANGUAGE;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.staystream.supplier.Account;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.Unshared;
import java.net.URI;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import reactor.core.publisher.Mono;

/**
 * Calls in the name of one channel. The token is fetched once for all who wait for it, kept, and fetched anew a little
 * before it ends; a call whose token is refused is made once more with a new one.
 *
 * <p>Channels have a token service of their own, which takes a user's name and password; the client credentials of the
 * OHIP gateway are for the APIs of single properties. The application key is optional here and therefore not sent.
 */
final class OhipAccess {

    static final String USERNAME = "username";

    static final String PASSWORD = "password";

    static final String CHANNEL = "channel-code";

    private static final String TOKEN = "/hdpba/oauth2/v1/token";

    private static final String CHANNEL_HEADER = "x-channelCode";

    /** Names and descriptions come in it where the hotel has them. */
    private static final String LANGUAGE = "en";

    private final Account account;

    private final Mono<OhipToken> token;

    OhipAccess(Account account) {
        this.account = account;
        this.token = Mono.defer(this::fetched)
                .contextWrite(Unshared::leftBehind)
                .cacheInvalidateIf(known -> known.spent(account.clock().instant()));
    }

    private Mono<OhipToken> fetched() {
        return Reply.to(credentials())
                .flatMap(OhipFailure::unlessRefused)
                .map(reply -> OhipToken.read(reply, account.clock().instant()));
    }

    private RequestHeadersSpec<?> credentials() {
        return account.client()
                .post()
                .uri(TOKEN)
                .accept(APPLICATION_JSON)
                .body(BodyInserters.fromFormData(USERNAME, account.credential(USERNAME))
                        .with(PASSWORD, account.credential(PASSWORD)));
    }

    /** The reply to a question, whatever its status. */
    Mono<Reply> get(OhipRequest request) {
        return attempt(request)
                .filter(reply -> reply.status() != OhipToken.UNAUTHORIZED)
                .switchIfEmpty(Mono.defer(() -> attempt(request)));
    }

    private Mono<Reply> attempt(OhipRequest request) {
        return token.flatMap(current -> Reply.to(asked(request, current)).map(current::judged));
    }

    private RequestHeadersSpec<?> asked(OhipRequest request, OhipToken current) {
        return account.client()
                .get()
                .uri(base -> URI.create(base.build() + request.pathAndQuery()))
                .accept(APPLICATION_JSON)
                .header(AUTHORIZATION, current.bearer())
                .header(CHANNEL_HEADER, account.credential(CHANNEL))
                .header(ACCEPT_LANGUAGE, LANGUAGE);
    }
}
