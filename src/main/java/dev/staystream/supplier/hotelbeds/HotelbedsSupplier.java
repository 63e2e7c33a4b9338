package dev.staystream.supplier.hotelbeds;

import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Query;
import dev.staystream.stay.Stay;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Capabilities;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import java.util.List;
import java.util.Set;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An account at Hotelbeds: signs a question, sends it, and has the reply read. */
final class HotelbedsSupplier implements Supplier {

    static final String TYPE = "hotelbeds";

    static final String API_KEY = "api-key";

    static final String SECRET = "secret";

    private static final String PATH = "/hotel-api/1.0/hotels";

    /** The most hotels one availability request may name (Hotelbeds, hotel-api-sdk-php#107). */
    private static final int MAX_HOTELS = 2000;

    /** The contract limits neither rooms nor nights, and quotes in the one currency of the account's agreement. */
    private static final Capabilities CAPABILITIES =
            new Capabilities(Query.MAX_ROOMS, true, Stay.MAX_NIGHTS, Set.of(), List.of(), true, MAX_HOTELS, false);

    private final Account account;

    HotelbedsSupplier(Account account) {
        this.account = account;
    }

    @Override
    public SupplierId id() {
        return account.id();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
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
        return Mono.defer(() -> Reply.to(signed(request)))
                .map(reply ->
                        HotelbedsOffers.read(request, reply, account.clock().instant()))
                .flux();
    }

    private RequestHeadersSpec<?> signed(SupplierRequest request) {
        String key = account.credential(API_KEY);
        String signature = HotelbedsSignature.of(
                key, account.credential(SECRET), account.clock().instant());
        return account.client()
                .post()
                .uri(PATH)
                .header("Api-key", key)
                .header("X-Signature", signature)
                .accept(APPLICATION_JSON)
                .contentType(APPLICATION_JSON)
                .bodyValue(HotelbedsRequest.json(request));
    }
}
