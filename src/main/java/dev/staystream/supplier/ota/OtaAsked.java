package dev.staystream.supplier.ota;

import dev.staystream.stay.Occupancy;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What was asked and of whom, by which an answer is read, and when it came. */
record OtaAsked(SupplierRequest request, OtaProfile profile, Instant now) {

    /** The rooms in the order in which they were numbered, from 1 on. */
    List<Occupancy> rooms() {
        return rooms(request);
    }

    /** The rooms of a request, one by one. */
    static List<Occupancy> rooms(SupplierRequest request) {
        return request.rooms().stream()
                .flatMap(room -> Collections.nCopies(room.count(), room.occupancy()).stream())
                .toList();
    }

    /** The hotel that is meant where an answer names none. */
    Optional<String> onlyCode() {
        return request.target() instanceof Codes(List<String> codes) && codes.size() == 1
                ? Optional.of(codes.getFirst())
                : Optional.empty();
    }
}
