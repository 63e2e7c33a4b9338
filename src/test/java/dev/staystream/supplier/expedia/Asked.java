package dev.staystream.supplier.expedia;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Questions to begin a test with. */
final class Asked {

    /** One room for two adults. */
    static final RoomsAsked DOUBLE = rooms(1, 2);

    private Asked() {}

    static RoomsAsked rooms(int count, int adults, Integer... childAges) {
        return new RoomsAsked(new Occupancy(adults, List.of(childAges)), count);
    }

    static SupplierRequest request(List<String> codes, RoomsAsked... rooms) {
        return new SupplierRequest(
                new Codes(codes),
                new Stay(LocalDate.of(2027, 1, 12), LocalDate.of(2027, 1, 14)),
                List.of(rooms),
                new CountryCode("DE"),
                Currency.getInstance("EUR"),
                false);
    }
}
