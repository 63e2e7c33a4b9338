package dev.staystream.supplier.ohip;

import static org.springframework.http.HttpHeaders.ACCEPT_LANGUAGE;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.staystream.supplier.Account;
import dev.staystream.supplier.Exchange;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.Unshared;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
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
        return new Exchange(account, OhipAccess::asForm)
                .post(TOKEN, this::credentials, reply -> OhipToken.read(
                        OhipFailure.unlessRefused(reply), account.clock().instant()));
    }

    private static void asForm(HttpHeaders headers) {
        headers.setAccept(List.of(APPLICATION_JSON));
        headers.setContentType(APPLICATION_FORM_URLENCODED);
    }

    private MultiValueMap<String, String> credentials() {
        return MultiValueMap.fromSingleValue(
                Map.of(USERNAME, account.credential(USERNAME), PASSWORD, account.credential(PASSWORD)));
    }

    /** What is read from the reply to a question, whatever its status. */
    <T> Mono<T> get(OhipRequest request, Function<Reply, T> reading) {
        return token.flatMap(first -> attempt(request, reading, first)
                .onErrorResume(first::isRefusedBy, refusal -> again(request, reading)));
    }

    private <T> Mono<T> again(OhipRequest request, Function<Reply, T> reading) {
        return token.flatMap(next -> attempt(request, reading, next));
    }

    private <T> Mono<T> attempt(OhipRequest request, Function<Reply, T> reading, OhipToken current) {
        return new Exchange(account, headers -> sign(headers, current))
                .get(
                        base -> URI.create(base.build() + request.pathAndQuery()),
                        reply -> reading.apply(current.judged(reply)))
                .onErrorMap(SupplierException.class, current::censored);
    }

    private void sign(HttpHeaders headers, OhipToken current) {
        headers.setAccept(List.of(APPLICATION_JSON));
        headers.set(AUTHORIZATION, current.bearer());
        headers.set(CHANNEL_HEADER, account.credential(CHANNEL));
        headers.set(ACCEPT_LANGUAGE, LANGUAGE);
    }
}
