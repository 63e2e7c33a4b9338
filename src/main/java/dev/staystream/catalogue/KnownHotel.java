package dev.staystream.catalogue;

import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import java.util.Optional;

/** A supplier hotel as it is kept: whose code it is, the hotel it is shown as, and, packed, what was told of it. */
final class KnownHotel {

    private static final byte[] NOTHING = {};

    private final String type;

    private final String code;

    private final HotelId id;

    private volatile byte[] content = NOTHING;

    private volatile double latitude = Double.NaN;

    private volatile double longitude = Double.NaN;

    KnownHotel(String type, String code, HotelId id) {
        this.type = type;
        this.code = code;
        this.id = id;
    }

    String type() {
        return type;
    }

    String code() {
        return code;
    }

    HotelId id() {
        return id;
    }

    byte[] content() {
        return content;
    }

    /** Whether it stands within the circle; one that stands nowhere known does not. */
    boolean isIn(Circle circle) {
        return circle.contains(latitude, longitude);
    }

    /** Where it stands, if that is known. */
    Optional<Location> location() {
        return Double.isNaN(latitude) ? Optional.empty() : Optional.of(new Location(latitude, longitude));
    }

    /** Keeps what is known of it now. */
    void keep(byte[] packed) {
        Optional<Location> location = HotelPacking.location(packed);
        content = packed;
        latitude = location.map(Location::latitude).orElse(Double.NaN);
        longitude = location.map(Location::longitude).orElse(Double.NaN);
    }
}
