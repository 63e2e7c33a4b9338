package dev.staystream.supplier.ota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpHeaders.CONTENT_TYPE;
import static org.springframework.http.MediaType.APPLICATION_XML;
import static org.springframework.http.MediaType.TEXT_XML;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Exchange;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.util.List;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An account at an implementer of OpenTravel's messages: writes one as the profile wants it, sends it, and has the reply read. */
final class OtaSupplier implements Supplier {

    static final String TYPE = "ota";

    static final String PROFILE = "profile";

    private final Account account;

    private final OtaProfile otaProfile;

    private final OtaRequest messages;

    private final Profile profile;

    private final Exchange exchange;

    /** Hotel codes belong to the implementer, of whom a profile tells little, so that no two accounts share them. */
    OtaSupplier(Account account) {
        this.account = account;
        this.otaProfile = OtaProfile.named(
                account.option(PROFILE, OtaProfile.names().getFirst()));
        this.messages = new OtaRequest(account, otaProfile);
        this.exchange = new Exchange(account, this::introduce);
        this.profile = new Profile(account.id(), "%s-%s".formatted(TYPE, account.id()), otaProfile.capabilities());
    }

    @Override
    public Profile profile() {
        return profile;
    }

    /** By {@code OTA_HotelSearchRQ}; whoever is asked by area names the hotels with their offers. */
    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return otaProfile.capabilities().byArea()
                ? Flux.empty()
                : exchange.post(
                                otaProfile.path(),
                                () -> bytes(messages.hotels(area)),
                                reply -> OtaReply.read(reply, new OtaHotels()))
                        .flatMapIterable(OtaHotels::hotels);
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return request.target() instanceof Within && !otaProfile.capabilities().byArea()
                ? Flux.error(
                        new SupplierException(NoAnswer.INVALID_QUERY, "this profile is asked by hotel, not by area"))
                : exchange.post(
                                otaProfile.path(),
                                () -> bytes(messages.availability(request)),
                                reply -> answer(request, reply))
                        .flux();
    }

    private Answer answer(SupplierRequest request, Reply reply) {
        return new Answer(
                hotels(request, reply), Origin.live(account.clock().instant()));
    }

    private List<HotelOffers> hotels(SupplierRequest request, Reply reply) {
        OtaAsked asked = new OtaAsked(request, otaProfile, account.clock().instant());
        return OtaReply.read(reply, new OtaAvailability(asked)).hotels();
    }

    /** The standard has no other question than the one for offers, which is put again for the one rate. */
    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        return exchange.post(
                        otaProfile.path(),
                        () -> bytes(messages.again(request, offer.rateKey())),
                        reply -> OtaRecheck.find(offer, hotels(request, reply)))
                .flatMap(Mono::justOrEmpty);
    }

    /** Text would be written to the log of whoever debugs, with the password that may be in it; bytes are only counted. */
    private static byte[] bytes(String message) {
        return message.getBytes(UTF_8);
    }

    private void introduce(HttpHeaders headers) {
        switch (otaProfile.envelope()) {
            case BARE -> headers.set(CONTENT_TYPE, "application/xml;charset=UTF-8");
            case SOAP -> {
                headers.set(CONTENT_TYPE, "text/xml;charset=UTF-8");
                headers.set("SOAPAction", "\"\"");
            }
        }
        headers.setAccept(List.of(APPLICATION_XML, TEXT_XML));
        if (otaProfile.login() == OtaProfile.Login.BASIC) {
            headers.setBasicAuth(account.credential(OtaRequest.USER), account.credential(OtaRequest.PASSWORD));
        }
    }
}
