package dev.staystream.supplier.hotelbeds;

import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Query;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Capabilities;
import dev.staystream.supplier.Exchange;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An account at Hotelbeds: signs a question, sends it, and has the reply read. */
final class HotelbedsSupplier implements Supplier {

    static final String TYPE = "hotelbeds";

    static final String API_KEY = "api-key";

    static final String SECRET = "secret";

    private static final String AVAILABILITY = "/hotel-api/1.0/hotels";

    private static final String CHECK = "/hotel-api/1.0/checkrates";

    /** The most hotels one availability request may name (Hotelbeds, hotel-api-sdk-php#107). */
    private static final int MAX_HOTELS = 2000;

    /** The contract limits neither rooms nor nights, and quotes in the one currency of the account's agreement. */
    private static final Capabilities CAPABILITIES =
            new Capabilities(Query.MAX_ROOMS, true, Stay.MAX_NIGHTS, Set.of(), List.of(), true, MAX_HOTELS, false);

    private final Account account;

    private final Exchange exchange;

    private final Profile profile;

    HotelbedsSupplier(Account account) {
        this.account = account;
        this.exchange = new Exchange(account, this::sign);
        this.profile = new Profile(account.id(), TYPE, CAPABILITIES);
    }

    @Override
    public Profile profile() {
        return profile;
    }

    /**
     * None: Hotelbeds blocks keys that call its Content API for a search, and there is no need to, since it can be asked
     * by area and every available hotel comes with its name, category and coordinates.
     */
    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return Flux.empty();
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return exchange.post(
                        AVAILABILITY,
                        () -> HotelbedsRequest.availability(request),
                        reply -> HotelbedsOffers.read(request, reply, now()))
                .flux();
    }

    /** Checks each rate of the offer by itself, as Hotelbeds advises; the offer is gone when one of them is. */
    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        List<RateKey> keys = HotelbedsCombinations.apart(offer);
        return Flux.fromIterable(keys)
                .flatMapSequential(this::check, keys.size())
                .collectList()
                .filter(offers -> offers.size() == keys.size())
                .map(HotelbedsCombinations::together);
    }

    private Mono<Offer> check(RateKey key) {
        return exchange.post(CHECK, () -> HotelbedsRequest.check(key), reply -> HotelbedsCheck.read(reply, now()))
                .flatMap(Mono::justOrEmpty);
    }

    private void sign(HttpHeaders headers) {
        String key = account.credential(API_KEY);
        headers.set("Api-key", key);
        headers.set("X-Signature", HotelbedsSignature.of(key, account.credential(SECRET), now()));
        headers.setAccept(List.of(APPLICATION_JSON));
        headers.setContentType(APPLICATION_JSON);
    }

    private Instant now() {
        return account.clock().instant();
    }
}
