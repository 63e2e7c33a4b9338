package dev.staystream.supplier.ratehawk;

import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.staystream.stay.Destination.Area;
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
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * An account at RateHawk. What a search answers is preliminary: ETG says that it need not match the page of the hotel,
 * which alone can be booked from and is what a recheck asks for.
 */
final class RatehawkSupplier implements Supplier {

    static final String TYPE = "ratehawk";

    static final String KEY_ID = "key-id";

    static final String API_KEY = "api-key";

    /** The most hotels one search may name (ETG, best practices, 3.13). */
    private static final int MAX_IDS = 300;

    /** The contract takes 9 rooms for 30 nights, which is no less than can be asked, and prices in the contract's currency. */
    private static final Capabilities CAPABILITIES =
            new Capabilities(Query.MAX_ROOMS, true, Stay.MAX_NIGHTS, Set.of(), List.of(), true, MAX_IDS, false);

    private final Account account;

    private final Exchange exchange;

    private final Profile profile;

    RatehawkSupplier(Account account) {
        this.account = account;
        this.exchange = new Exchange(account, this::sign);
        this.profile = new Profile(account.id(), TYPE, CAPABILITIES);
    }

    @Override
    public Profile profile() {
        return profile;
    }

    /** None: the contract tells of hotels one by one, 30 a minute, or of all at once in a compressed archive, never of an area. */
    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return Flux.empty();
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return Mono.defer(() -> answer(RatehawkRequest.search(request, account.timeout()), request.roomCount()))
                .flux();
    }

    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        return Mono.defer(() -> answer(RatehawkRequest.hotelPage(request, account.timeout()), request.roomCount()))
                .flatMap(page -> Mono.justOrEmpty(RatehawkRecheck.find(offer, page)));
    }

    private Mono<Answer> answer(RatehawkRequest question, int rooms) {
        return exchange.post(question.path(), question::body, reply -> answer(reply, rooms));
    }

    private Answer answer(Reply reply, int rooms) {
        Origin origin = Origin.live(account.clock().instant());
        return new Answer(RatehawkEnvelope.open(reply, new RatehawkOffers(rooms, origin.observedAt())), origin);
    }

    private void sign(HttpHeaders headers) {
        headers.setBasicAuth(account.credential(KEY_ID), account.credential(API_KEY));
        headers.setAccept(List.of(APPLICATION_JSON));
        headers.setContentType(APPLICATION_JSON);
    }
}
