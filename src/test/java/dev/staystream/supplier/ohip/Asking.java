package dev.staystream.supplier.ohip;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Questions to begin a test with, and when they are asked. */
final class Asking {

    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    static final Stay WEEKEND = new Stay(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 17));

    static final Area PARIS = new Area(new Location(48.8566, 2.3522), 5);

    private Asking() {}

    static SupplierRequest coupleIn(String... codes) {
        return request(new Occupancy(2, List.of()), codes);
    }

    static SupplierRequest request(Occupancy guests, String... codes) {
        return new SupplierRequest(
                new Codes(List.of(codes)),
                WEEKEND,
                List.of(new RoomsAsked(guests, 1)),
                new CountryCode("DE"),
                Currency.getInstance("EUR"),
                false);
    }
}
