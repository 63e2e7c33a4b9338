package dev.staystream.supplier.liteapi;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_EVENT_STREAM;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Query;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Capabilities;
import dev.staystream.supplier.Exchange;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import java.net.URI;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An account at LiteAPI v3.0, which is asked for a stream and answers with one, or in one piece. */
final class LiteapiSupplier implements Supplier {

    static final String TYPE = "liteapi";

    static final String API_KEY = "api-key";

    /** Every currency of the contract's answer to {@code GET /data/currencies}, its first being that of all captured prices. */
    private static final List<Currency> CURRENCIES = Stream.of(
                    "USD", "EUR", "GBP", "AED", "AUD", "BRL", "CAD", "CNY", "FJD", "HKD", "IDR", "INR", "JPY", "LKR",
                    "MAD", "MNT", "MUR", "MXN", "MYR", "OMR", "PHP", "RUB", "SAR", "SGD", "THB", "TWD", "ZAR")
            .map(Currency::getInstance)
            .toList();

    /** How many hotels the contract looks at unless told otherwise; it bounds neither rooms nor nights nor countries. */
    private static final int IDS_PER_CALL = 200;

    private static final Capabilities CAPABILITIES =
            new Capabilities(Query.MAX_ROOMS, true, Stay.MAX_NIGHTS, Set.of(), CURRENCIES, true, IDS_PER_CALL, true);

    /** Where the contract has offers checked and booked, of all it has at {@code api.liteapi.travel}. */
    private static final String BOOKING_HOST = "book.liteapi.travel";

    private static final String SEARCH_HOST = "api.liteapi.travel";

    private final Account account;

    private final Exchange exchange;

    private final Profile profile;

    LiteapiSupplier(Account account) {
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
        return page(area, 0)
                .expand(page -> Mono.justOrEmpty(page.next()).flatMap(offset -> page(area, offset)))
                .concatMapIterable(LiteapiPage::hotels);
    }

    private Mono<LiteapiPage> page(Area area, int offset) {
        return exchange.get(
                        path -> path.path("/v3.0/data/hotels")
                                .queryParam("latitude", area.centre().latitude())
                                .queryParam("longitude", area.centre().longitude())
                                .queryParam("radius", LiteapiRequest.metres(area))
                                .queryParam("offset", offset)
                                .queryParam("limit", LiteapiPage.SIZE)
                                .build(),
                        reply -> read(reply, json -> LiteapiPage.read(json, offset)))
                .flatMap(Mono::justOrEmpty);
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return exchange.stream(
                "/v3.0/hotels/rates",
                () -> LiteapiRequest.body(request, account.timeout()),
                response -> answers(response, request.roomCount()));
    }

    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        return exchange.post(
                        LiteapiSupplier::prebook,
                        () -> LiteapiRequest.prebook(offer.rateKey()),
                        reply -> read(reply, LiteapiPrebook::new).flatMap(prebook -> prebook.now(offer)))
                .flatMap(Mono::justOrEmpty);
    }

    private static URI prebook(UriBuilder base) {
        URI address = base.path("/v3.0/rates/prebook").build();
        return SEARCH_HOST.equals(address.getHost()) ? base.host(BOOKING_HOST).build() : address;
    }

    private Flux<Answer> answers(ClientResponse response, int rooms) {
        LiteapiAnswers answers = new LiteapiAnswers(rooms, account.clock());
        return isStream(response)
                ? answers.in(LiteapiEvents.of(response))
                : Reply.of(response)
                        .flatMap(reply -> reply.read(whole -> answers.add(chunk(whole, rooms))))
                        .flux();
    }

    private static boolean isStream(ClientResponse response) {
        return response.statusCode().is2xxSuccessful()
                && response.headers()
                        .contentType()
                        .filter(TEXT_EVENT_STREAM::isCompatibleWith)
                        .isPresent();
    }

    private void sign(HttpHeaders headers) {
        headers.set("X-API-Key", account.credential(API_KEY));
        headers.setAccept(List.of(APPLICATION_JSON));
    }

    private static LiteapiChunk chunk(Reply reply, int rooms) {
        LiteapiChunk chunk = read(reply, json -> LiteapiChunk.read(json, rooms)).orElse(LiteapiChunk.NOTHING);
        if (!chunk.answers()) {
            throw reply.failure("neither rates nor an error");
        }
        return chunk;
    }

    /** Reads a whole reply that is good; empty where it says, with a body or by its status alone, that there is nothing. */
    private static <T> Optional<T> read(Reply reply, Function<JsonReader, T> document) {
        if (reply.status() == 204) {
            return Optional.empty();
        }
        if (reply.successful()) {
            return Optional.of(JsonReader.read(reply.body(), document));
        }
        LiteapiError error = LiteapiError.in(reply);
        if (error.nothingAvailable()) {
            return Optional.empty();
        }
        throw reply.failure(error.toString());
    }
}
