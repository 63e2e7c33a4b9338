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
import dev.staystream.supplier.Exchange;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
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

    private final Exchange exchange;

    private final Profile profile;

    ExpediaSupplier(Account account) {
        this.account = account;
        this.exchange = new Exchange(account, this::sign);
        this.profile = new Profile(account.id(), TYPE, CAPABILITIES);
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return exchange.post(
                        uri -> address(uri, GEOGRAPHY, ExpediaQuery.GEOGRAPHY),
                        () -> ExpediaPolygon.around(area),
                        reply -> ExpediaContent.codes(body(reply)))
                .flatMapIterable(codes -> codes)
                .buffer(MAX_PROPERTIES)
                .flatMap(this::content, CONTENT_AT_ONCE);
    }

    private Flux<SupplierHotel> content(List<String> codes) {
        return page(ExpediaQuery.content(codes))
                .expand(page -> Mono.justOrEmpty(page.next()).flatMap(this::page))
                .take(MAX_PAGES)
                .concatMapIterable(ExpediaContent::hotels);
    }

    private Mono<ExpediaContent> page(String query) {
        return get(CONTENT, query, reply -> ExpediaContent.read(
                body(reply), ExpediaQuery.next(reply.headers().getFirst(LINK))));
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return switch (request.target()) {
            case Codes(List<String> codes) ->
                get(AVAILABILITY, ExpediaQuery.availability(request, codes), reply -> answer(request, reply))
                        .flux();
            case Within(Area area) ->
                Flux.error(new SupplierException(NoAnswer.INVALID_QUERY, "Rapid is asked by property, not by area"));
        };
    }

    /** The rate key is the path and query of the price check, which the account's own origin answers. */
    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        URI check = URI.create(offer.rateKey().value());
        return get(check.getRawPath(), check.getRawQuery(), reply ->
                        ExpediaPriceCheck.read(body(reply), request.rooms(), offer))
                .flatMap(Mono::justOrEmpty);
    }

    private Answer answer(SupplierRequest request, Reply reply) {
        return new Answer(ExpediaOffers.read(body(reply), request.rooms()), Origin.live(now()));
    }

    private <T> Mono<T> get(String path, String query, Function<Reply, T> reading) {
        return exchange.get(uri -> address(uri, path, query), reading);
    }

    private static URI address(UriBuilder base, String path, String query) {
        return URI.create(base.path(path).build() + "?" + query);
    }

    private byte[] body(Reply reply) {
        if (!reply.successful()) {
            throw ExpediaFailure.of(reply, now());
        }
        return reply.body();
    }

    private void sign(HttpHeaders headers) {
        headers.set(AUTHORIZATION, ExpediaSignature.header(account.credential(API_KEY), account.credential(SECRET), now()));
        headers.set(USER_AGENT, "Staystream/0.1");
        headers.setAccept(List.of(APPLICATION_JSON));
        headers.setContentType(APPLICATION_JSON);
    }

    private Instant now() {
        return account.clock().instant();
    }
}
