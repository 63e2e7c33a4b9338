package dev.staystream.supplier.hotelbeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** Questions to Hotelbeds and replies to them. */
final class Asking {

    static final Target MAJORCA = new Target.Within(new Area(new Location(39.57119, 2.64663), 20));

    private Asking() {}

    static SupplierRequest forRooms(RoomsAsked... rooms) {
        return forRooms(MAJORCA, rooms);
    }

    static SupplierRequest forRooms(Target target, RoomsAsked... rooms) {
        return new SupplierRequest(
                target,
                new Stay(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 20)),
                List.of(rooms),
                new CountryCode("DE"),
                Currency.getInstance("EUR"),
                false);
    }

    static RoomsAsked rooms(int count, int adults, Integer... childAges) {
        return new RoomsAsked(new Occupancy(adults, List.of(childAges)), count);
    }

    static Reply reply(int status, String body) {
        return new Reply(status, new HttpHeaders(), body.getBytes(UTF_8));
    }
}
