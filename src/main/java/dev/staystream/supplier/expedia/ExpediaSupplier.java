package dev.staystream.supplier.expedia;

import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.http.HttpHeaders.LINK;
import static org.springframework.http.HttpHeaders.USER_AGENT;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Capabilities;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An account at Expedia Group Rapid: signs a question, sends it, and has the reply read. */
final class ExpediaSupplier implements Supplier {

    static final String TYPE = "expedia";

    static final String API_KEY = "api-key";

    static final String SECRET = "secret";

    private static final String AVAILABILITY = "/v3/properties/availability";

    private static final String GEOGRAPHY = "/v3/properties/geography";

    private static final String CONTENT = "/v3/properties/content";

    /** The most properties one call may name, for availability and for content. */
    private static final int MAX_PROPERTIES = 250;

    /** Rooms and nights as the contract limits them; the currencies it leaves to its partners' agreements. */
    private static final Capabilities CAPABILITIES =
            new Capabilities(8, true, 28, Set.of(), List.of(), false, MAX_PROPERTIES, false);

    /** How many batches of content are read at once, so that reading it leaves room for searches. */
    private static final int CONTENT_AT_ONCE = 4;

    /** More pages than a batch has properties would be a link that leads in circles. */
    private static final int MAX_PAGES = MAX_PROPERTIES;

    private final Account account;

    private final Profile profile;

    ExpediaSupplier(Account account) {
        this.account = account;
        this.profile = new Profile(account.id(), TYPE, CAPABILITIES);
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return reply(client -> client.post()
                        .uri(uri -> address(uri, GEOGRAPHY, ExpediaQuery.GEOGRAPHY))
                        .contentType(APPLICATION_JSON)
                        .bodyValue(ExpediaPolygon.around(area)))
                .flatMapIterable(reply -> ExpediaContent.codes(reply.body()))
                .buffer(MAX_PROPERTIES)
                .flatMap(this::content, CONTENT_AT_ONCE);
    }

    private Flux<SupplierHotel> content(List<String> codes) {
        return get(CONTENT, ExpediaQuery.content(codes))
                .expand(this::nextPage)
                .take(MAX_PAGES)
                .flatMapIterable(reply -> ExpediaContent.hotels(reply.body()));
    }

    private Mono<Reply> nextPage(Reply page) {
        return Mono.justOrEmpty(ExpediaQuery.next(page.headers().getFirst(LINK)))
                .flatMap(query -> get(CONTENT, query));
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return switch (request.target()) {
            case Codes(List<String> codes) ->
                get(AVAILABILITY, ExpediaQuery.availability(request, codes))
                        .map(reply -> answer(request, reply))
                        .flux();
            case Within(Area area) ->
                Flux.error(new SupplierException(NoAnswer.INVALID_QUERY, "Rapid is asked by property, not by area"));
        };
    }

    /** The rate key is the path and query of the price check, which the account's own origin answers. */
    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        URI check = URI.create(offer.rateKey().value());
        return get(check.getRawPath(), check.getRawQuery())
                .flatMap(reply -> Mono.justOrEmpty(ExpediaPriceCheck.read(reply.body(), request.rooms(), offer)));
    }

    private Answer answer(SupplierRequest request, Reply reply) {
        return new Answer(
                ExpediaOffers.read(reply.body(), request.rooms()),
                Origin.live(account.clock().instant()));
    }

    private Mono<Reply> get(String path, String query) {
        return reply(client -> client.get().uri(uri -> address(uri, path, query)));
    }

    private static URI address(UriBuilder base, String path, String query) {
        return URI.create(base.path(path).build() + "?" + query);
    }

    private Mono<Reply> reply(Function<WebClient, RequestHeadersSpec<?>> request) {
        return Mono.defer(() -> Reply.to(signed(request.apply(account.client()))))
                .flatMap(this::successful);
    }

    /** The client itself asks for gzip, as the contract wants, since it is the one to unpack it. */
    private RequestHeadersSpec<?> signed(RequestHeadersSpec<?> request) {
        String signature = ExpediaSignature.header(
                account.credential(API_KEY),
                account.credential(SECRET),
                account.clock().instant());
        return request.accept(APPLICATION_JSON)
                .header(USER_AGENT, "Staystream/0.1")
                .header(AUTHORIZATION, signature);
    }

    private Mono<Reply> successful(Reply reply) {
        return reply.successful()
                ? Mono.just(reply)
                : ExpediaFailure.of(reply, account.clock().instant());
    }
}
