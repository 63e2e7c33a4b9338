package dev.staystream.supplier.ohip;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Capabilities;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.concurrent.Queues;

/** A channel at OPERA Cloud Distribution: finds out which of ten hotels sell anything, then asks each of those what. */
final class OhipSupplier implements Supplier {

    static final String TYPE = "ohip";

    /** The most hotels a search may name (Distribution Shop 25.5, parameter {@code hotelCodes}). */
    private static final int MAX_HOTELS = 10;

    /**
     * One room: the contract takes up to ten units, but says neither whether guests are meant for each of them nor whether
     * the total is for all. Guests are limited as everywhere here, nights and countries not at all; what is quoted is the
     * hotel's own currency, whichever is asked for.
     */
    private static final Capabilities CAPABILITIES =
            new Capabilities(1, true, Stay.MAX_NIGHTS, Set.of(), List.of(), false, MAX_HOTELS, false);

    /** With the sixteen searches that go out at once they stay below an account's usual 64 connections. */
    private static final int HOTELS_AT_ONCE = 3;

    private final Account account;

    private final Profile profile;

    private final OhipAccess access;

    private final OhipPortfolio portfolio;

    OhipSupplier(Account account) {
        this.account = account;
        this.profile = new Profile(account.id(), type(account), CAPABILITIES);
        this.access = new OhipAccess(account);
        this.portfolio = new OhipPortfolio(access);
    }

    /** Hotels have their codes from the channel, so that only accounts of one channel share them. */
    private static String type(Account account) {
        return TYPE + "-" + account.credential(OhipAccess.CHANNEL).toLowerCase(Locale.ROOT);
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return portfolio.within(area);
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return switch (request.target()) {
            case Codes(List<String> codes) ->
                selling(request, codes)
                        .flatMapDelayError(code -> offers(request, code), HOTELS_AT_ONCE, Queues.XS_BUFFER_SIZE)
                        .onErrorMap(SupplierException::first)
                        .switchIfEmpty(Mono.fromSupplier(() -> answer(List.of())));
            case Within(Area area) ->
                Flux.error(new SupplierException(
                        NoAnswer.INVALID_QUERY, "Distribution is asked by hotel, not by area"));
        };
    }

    private Flux<String> selling(SupplierRequest request, List<String> codes) {
        return Mono.defer(() -> answered(OhipRequest.shop(request, codes), body -> OhipShop.selling(body, codes)))
                .flatMapIterable(selling -> selling);
    }

    private Mono<Answer> offers(SupplierRequest request, String code) {
        return answered(
                        OhipRequest.offers(request, code),
                        body -> OhipOffers.read(body, code, time(request, code)))
                .map(hotel -> answer(List.of(hotel)));
    }

    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        return Mono.defer(() -> answered(
                        OhipRequest.offer(request, offer),
                        body -> OhipOffers.again(body, time(request, OhipRequest.onlyCode(request)))))
                .flatMap(Mono::justOrEmpty);
    }

    private <T> Mono<T> answered(OhipRequest request, Function<byte[], T> reading) {
        return access.get(
                request, reply -> reading.apply(OhipFailure.unlessFailed(reply).body()));
    }

    private Answer answer(List<HotelOffers> hotels) {
        return new Answer(hotels, Origin.live(account.clock().instant()));
    }

    private OhipTime time(SupplierRequest request, String code) {
        return new OhipTime(
                request.stay(), portfolio.zone(code), account.clock().instant());
    }
}
