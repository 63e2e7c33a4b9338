package dev.staystream.catalogue;

import dev.staystream.matching.Listing;
import dev.staystream.matching.ListingId;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.supplier.SupplierHotel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A supplier hotel as it is kept: whose code it is, the hotel it is shown as, and, packed, what was told of it. */
final class KnownHotel {

    private static final byte[] NOTHING = {};

    private final String type;

    private final String code;

    private final HotelId own;

    private volatile byte[] content = NOTHING;

    private volatile double latitude = Double.NaN;

    private volatile double longitude = Double.NaN;

    private volatile @Nullable JoinedHotel joined;

    KnownHotel(String type, String code, HotelId own) {
        this.type = type;
        this.code = code;
        this.own = own;
    }

    String type() {
        return type;
    }

    String code() {
        return code;
    }

    /** The id it is shown under when it is shown alone; it leads to it for ever. */
    HotelId own() {
        return own;
    }

    /** The id it is shown under now. */
    HotelId id() {
        JoinedHotel hotel = joined;
        return hotel == null ? own : hotel.id();
    }

    /** The hotel it is a part of, unless it is shown alone. */
    Optional<JoinedHotel> joined() {
        return Optional.ofNullable(joined);
    }

    /** Every supplier hotel that is shown with it, itself among them. */
    List<KnownHotel> sources() {
        JoinedHotel hotel = joined;
        return hotel == null ? List.of(this) : hotel.sources();
    }

    /** Is shown as a part of this hotel from now on. */
    void join(JoinedHotel hotel) {
        joined = hotel;
    }

    /** Is shown alone from now on. */
    void part() {
        joined = null;
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

    /** What the matcher gets to see of it; nothing while its name is unknown. */
    Optional<Listing> listing(SupplierHotel told) {
        return told.name().map(name -> Listing.of(listingId(), name, told.details()));
    }

    /** What the matcher calls it. */
    ListingId listingId() {
        return new ListingId(type, code);
    }

    /** Its supplier type and code. */
    @Override
    public String toString() {
        return "%s %s".formatted(type, code);
    }
}
