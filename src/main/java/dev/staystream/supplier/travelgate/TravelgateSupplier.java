package dev.staystream.supplier.travelgate;

import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.http.HttpHeaders.CONNECTION;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Query;
import dev.staystream.stay.Stay;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An account at Travelgate Hotel-X: posts a query to the one address there is, and has the reply read. */
final class TravelgateSupplier implements Supplier {

    static final String TYPE = "travelgate";

    /** How many hotels a search should name at most, as the contract recommends. */
    private static final int IDS_PER_CALL = 200;

    /** The contract bounds neither rooms nor nights; a currency the seller does not have comes back as another. */
    private static final Capabilities CAPABILITIES =
            new Capabilities(Query.MAX_ROOMS, true, Stay.MAX_NIGHTS, Set.of(), List.of(), false, IDS_PER_CALL, false);

    private final Account account;

    private final Exchange exchange;

    private final Profile profile;

    TravelgateSupplier(Account account) {
        TravelgateQuery.readAll();
        this.account = account;
        this.exchange = new Exchange(account, this::sign);
        this.profile = new Profile(account.id(), type(account), CAPABILITIES);
    }

    /** Hotel codes belong to a context, so that only accounts of one context share them. */
    private static String type(Account account) {
        return TYPE + "-" + account.credential(TravelgateRequest.CONTEXT).toLowerCase(Locale.ROOT);
    }

    @Override
    public Profile profile() {
        return profile;
    }

    /** The contract knows countries and the seller's own destinations but no circles: the whole portfolio is gone through. */
    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return page(Optional.empty())
                .expand(page -> Mono.justOrEmpty(page.next()).flatMap(token -> page(Optional.of(token))))
                .take(TravelgatePage.MOST)
                .concatMapIterable(TravelgatePage::hotels)
                .filter(hotel ->
                        hotel.details().location().filter(area::contains).isPresent());
    }

    private Mono<TravelgatePage> page(Optional<String> token) {
        return post(
                TravelgateRequest.hotels(account, token),
                reply -> TravelgateReply.read(reply, TravelgateQuery.HOTELS, new TravelgatePage()));
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return switch (request.target()) {
            case Codes(List<String> codes) ->
                post(TravelgateRequest.search(request, codes, account), reply -> answer(request, reply))
                        .flux();
            case Within(Area area) ->
                Flux.error(new SupplierException(NoAnswer.INVALID_QUERY, "Hotel-X is asked by hotel, not by area"));
        };
    }

    private Answer answer(SupplierRequest request, Reply reply) {
        TravelgateOffers offers = TravelgateReply.read(reply, TravelgateQuery.SEARCH, new TravelgateOffers(request));
        return new Answer(offers.hotels(), Origin.live(account.clock().instant()));
    }

    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        return post(
                        TravelgateRequest.quote(offer.rateKey(), account),
                        reply -> TravelgateReply.read(reply, TravelgateQuery.QUOTE, new TravelgateQuote()))
                .flatMap(
                        quote -> Mono.justOrEmpty(quote.of(offer, request.stay().nights())));
    }

    private <T> Mono<T> post(TravelgateRequest request, Function<Reply, T> reading) {
        return exchange.post("/", () -> request, reading);
    }

    private void sign(HttpHeaders headers) {
        headers.set(AUTHORIZATION, "Apikey " + account.credential(TravelgateRequest.API_KEY));
        headers.set(CONNECTION, "keep-alive");
        headers.setAccept(List.of(APPLICATION_JSON));
        headers.setContentType(APPLICATION_JSON);
    }
}
