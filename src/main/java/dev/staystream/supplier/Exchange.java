package dev.staystream.supplier;

import static org.springframework.http.HttpHeaders.ACCEPT_ENCODING;
import static org.springframework.http.MediaType.TEXT_EVENT_STREAM;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What an account and its supplier say to each other: a question, signed anew each time it is asked, and the whole reply,
 * bounded, unpacked and read where nobody has to wait for it. However it fails, nothing that the account keeps secret is told.
 */
public final class Exchange {

    private final Account account;

    private final Consumer<HttpHeaders> signature;

    /** Questions with these headers, among which are those that say who asks. */
    public Exchange(Account account, Consumer<HttpHeaders> signature) {
        this.account = account;
        this.signature = signature;
    }

    /** Gets what is at an address below the account's own, and reads it. */
    public <T> Mono<T> get(Function<UriBuilder, URI> address, Function<Reply, T> reading) {
        return read(client -> client.get().uri(address), reading);
    }

    /** Posts a body to an address below the account's own, and reads what is replied. */
    public <T> Mono<T> post(Function<UriBuilder, URI> address, Supplier<Object> body, Function<Reply, T> reading) {
        return read(client -> client.post().uri(address).bodyValue(body.get()), reading);
    }

    /** Posts a body to a path below the account's own address, and reads what is replied. */
    public <T> Mono<T> post(String path, Supplier<Object> body, Function<Reply, T> reading) {
        return post(address -> address.path(path).build(), body, reading);
    }

    /** Posts a body to a path below the account's own address, and reads the stream of events that is replied as it comes. */
    public <T> Flux<T> stream(String path, Supplier<Object> body, Function<ClientResponse, Flux<T>> reading) {
        return Flux.defer(() -> signed(account.client().post().uri(path).bodyValue(body.get()))
                        .header(ACCEPT_ENCODING, "gzip")
                        .headers(headers -> headers.setAccept(List.of(TEXT_EVENT_STREAM)))
                        .exchangeToFlux(reading))
                .onErrorMap(SupplierException.class, account::censored);
    }

    private <T> Mono<T> read(Function<WebClient, RequestHeadersSpec<?>> request, Function<Reply, T> reading) {
        return Mono.defer(() -> Reply.to(signed(request.apply(account.client()))))
                .flatMap(reply -> reply.read(reading))
                .onErrorMap(SupplierException.class, account::censored);
    }

    private RequestHeadersSpec<?> signed(RequestHeadersSpec<?> request) {
        return request.headers(signature);
    }
}
