package dev.staystream.catalogue;

import dev.staystream.stay.Hotel;
import dev.staystream.supplier.SupplierHotel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The hotels put together lately from what their sources tell, one per slot, so that each search need not do it again. */
final class JoinedHotels {

    /** About what the searches of a minute touch. */
    private static final int SLOTS = 1 << 13;

    private final AtomicReferenceArray<@Nullable Shown> slots = new AtomicReferenceArray<>(SLOTS);

    private final UnpackedHotels unpacked;

    JoinedHotels(UnpackedHotels unpacked) {
        this.unpacked = unpacked;
    }

    /** A hotel as its sources told it; the same arrays are the same state. */
    private record Shown(JoinedHotel joined, List<byte[]> packed, Optional<Hotel> hotel) {

        @SuppressWarnings("ReferenceEquality")
        private boolean tells(JoinedHotel wanted) {
            if (joined != wanted) {
                return false;
            }
            List<KnownHotel> sources = wanted.sources();
            for (int source = 0; source < sources.size(); source++) {
                if (sources.get(source).content() != packed.get(source)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The hotel, put together; not at all while none of its sources knows its name. */
    Optional<Hotel> of(JoinedHotel joined) {
        int slot = joined.id().hashCode() & (SLOTS - 1);
        Shown lately = slots.get(slot);
        if (lately != null && lately.tells(joined)) {
            return lately.hotel();
        }
        Shown shown = shown(joined);
        slots.set(slot, shown);
        return shown.hotel();
    }

    private Shown shown(JoinedHotel joined) {
        List<byte[]> packed =
                joined.sources().stream().map(KnownHotel::content).toList();
        List<SupplierHotel> told = joined.sources().stream()
                .map(source -> unpacked.of(source).told())
                .toList();
        return new Shown(joined, packed, BestOfSources.hotel(joined.id(), told));
    }
}
