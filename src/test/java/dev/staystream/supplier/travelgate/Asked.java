package dev.staystream.supplier.travelgate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Stay;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;

/** Accounts, questions and replies to begin a test with. */
final class Asked {

    static final Instant NOW = Instant.parse("2027-01-01T12:00:00Z");

    static final RoomsAsked DOUBLE = rooms(1, 2);

    private Asked() {}

    static RoomsAsked rooms(int count, int adults, Integer... childAges) {
        return new RoomsAsked(new Occupancy(adults, List.of(childAges)), count);
    }

    /** Two nights in Spring. */
    static SupplierRequest request(List<String> codes, RoomsAsked... rooms) {
        return new SupplierRequest(
                new Codes(codes),
                new Stay(LocalDate.of(2027, 5, 28), LocalDate.of(2027, 5, 30)),
                List.of(rooms),
                new CountryCode("ES"),
                Currency.getInstance("EUR"),
                false);
    }

    static Account account(String key, Duration timeout, WebClient client) {
        return new Account(
                new SupplierId("travelgate-eu"),
                Map.of("api-key", key, "client", "client_demo", "context", "HOTELTEST", "access", "2"),
                timeout,
                client,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Account account(String key, Duration timeout) {
        return account(key, timeout, WebClient.create());
    }

    static Reply reply(int status, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return new Reply(status, headers, body.getBytes(UTF_8));
    }

    /** The hotels a reply to a search for one double room has. */
    static List<HotelOffers> hotels(Reply reply, RoomsAsked... rooms) {
        return TravelgateReply.read(reply, TravelgateQuery.SEARCH, new TravelgateOffers(request(List.of("1"), rooms)))
                .hotels();
    }

    /** The one offer made of an option whose fields, price and all, are given. */
    static Offer offer(String fields) {
        return hotels(reply(200, Options.found(Options.option("a", fields))), DOUBLE)
                .getFirst()
                .offers()
                .getFirst();
    }
}
