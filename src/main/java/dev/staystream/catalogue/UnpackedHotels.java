package dev.staystream.catalogue;

import dev.staystream.stay.Hotel;
import dev.staystream.supplier.SupplierHotel;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The hotels unpacked lately, one per slot, so that those of the places being searched are not unpacked again and again. */
final class UnpackedHotels {

    /** About what the searches of a minute touch; some 80 MB when all have twenty pictures. */
    private static final int SLOTS = 1 << 14;

    private final AtomicReferenceArray<@Nullable Unpacked> slots = new AtomicReferenceArray<>(SLOTS);

    /** What was told of a hotel, and the hotel as it is shown alone: not at all while its name is unknown. */
    @SuppressWarnings("ArrayRecordComponent") // the same array is the same state
    record Unpacked(KnownHotel known, byte[] packed, SupplierHotel told, Optional<Hotel> hotel) {}

    /** The hotel, unpacked. */
    @SuppressWarnings("ReferenceEquality") // the same array is the same state
    Unpacked of(KnownHotel known) {
        int slot = known.own().hashCode() & (SLOTS - 1);
        byte[] packed = known.content();
        Unpacked lately = slots.get(slot);
        if (lately != null && lately.known() == known && lately.packed() == packed) {
            return lately;
        }
        Unpacked unpacked = unpacked(known, packed);
        slots.set(slot, unpacked);
        return unpacked;
    }

    private static Unpacked unpacked(KnownHotel known, byte[] packed) {
        SupplierHotel told = HotelPacking.unpack(known.code(), packed);
        return new Unpacked(known, packed, told, told.name().map(name -> new Hotel(known.own(), name, told.details())));
    }
}
