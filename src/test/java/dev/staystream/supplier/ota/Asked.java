package dev.staystream.supplier.ota;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Examples;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Stay;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.WebClient;

/** Questions to begin a test with, and how an answer to them is read. */
final class Asked {

    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    /** Two nights. */
    static final Stay STAY = new Stay(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 17));

    static final RoomsAsked DOUBLE = rooms(1, 2);

    static final Target HOTEL = new Target.Codes(List.of("ADLON"));

    static final Target PARIS = new Target.Within(new Area(Examples.PARIS, 4.5));

    private Asked() {}

    static RoomsAsked rooms(int count, int adults, Integer... childAges) {
        return new RoomsAsked(new Occupancy(adults, List.of(childAges)), count);
    }

    static SupplierRequest request(Target target, RoomsAsked... rooms) {
        return request(target, STAY, rooms);
    }

    static SupplierRequest request(Target target, Stay stay, RoomsAsked... rooms) {
        return new SupplierRequest(
                target, stay, List.of(rooms), new CountryCode("DE"), Currency.getInstance("EUR"), false);
    }

    static Account account(String profile, WebClient client) {
        return new Account(
                new SupplierId("ota-test"),
                Map.of("user", "agency", "password", "open sesame"),
                Map.of("profile", profile),
                Duration.ofSeconds(12),
                client,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** What a message means as the answer to a request. */
    static List<HotelOffers> read(byte[] message, SupplierRequest request, String profile) {
        OtaAsked asked = new OtaAsked(request, OtaProfile.named(profile), NOW);
        return OtaReply.read(new Reply(200, new HttpHeaders(), message), new OtaAvailability(asked))
                .hotels();
    }

    /** The offers of the only hotel in a message that answers for one room for two. */
    static List<Offer> offers(String message) {
        return offers(message, "plain", DOUBLE);
    }

    static List<Offer> offers(String message, String profile, RoomsAsked... rooms) {
        List<HotelOffers> hotels = read(message.getBytes(UTF_8), request(HOTEL, rooms), profile);
        return hotels.isEmpty() ? List.of() : hotels.getFirst().offers();
    }
}
