package dev.staystream.catalogue;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelId;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Stand-in until the catalogue lands. */
public final class Catalogue {
    /** Stand-in. */
    public record Learned(HotelId id, Optional<Hotel> hotel, boolean improved) {}

    /** Stand-in. */
    public Learned learn(String type, SupplierHotel hotel) {
        HotelId id = new HotelId(type + hotel.code());
        return new Learned(id, hotel.name().map(name -> new Hotel(id, name, hotel.details())), false);
    }

    /** Stand-in. */
    public Optional<Hotel> hotel(HotelId id) {
        return Optional.of(new Hotel(id, id.value(), dev.staystream.stay.HotelDetails.UNKNOWN));
    }

    /** Stand-in. */
    public List<String> codes(String type, HotelId id) {
        return List.of(type + id);
    }

    /** Stand-in. */
    public List<String> codesIn(String type, Area area) {
        return List.of(type + area);
    }

    /** Stand-in. */
    public Mono<Void> prepare(Supplier supplier, Area area) {
        return supplier.hotels(area).then();
    }
}
