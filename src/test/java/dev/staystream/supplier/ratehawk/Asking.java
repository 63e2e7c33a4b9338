package dev.staystream.supplier.ratehawk;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Questions that tests ask. */
final class Asking {

    static final RoomsAsked TWO_ADULTS = new RoomsAsked(new Occupancy(2, List.of()), 1);

    static final Target PARIS = new Target.Within(new Area(new Location(48.8566, 2.3522), 5));

    private Asking() {}

    static Target hotels(String... codes) {
        return new Target.Codes(List.of(codes));
    }

    static SupplierRequest request(Target target, RoomsAsked... rooms) {
        return new SupplierRequest(
                target,
                new Stay(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 17)),
                List.of(rooms),
                new CountryCode("DE"),
                Currency.getInstance("EUR"),
                false);
    }
}
