package dev.staystream.supplier.ohip;

import java.util.List;

/** Reads the reply to a search of several hotels; its rates are only those of single days. */
final class OhipShop {

    private OhipShop() {}

    /** Those of the hotels asked about that may have something to sell. */
    static List<String> selling(byte[] reply, List<String> asked) {
        return OhipRoomStay.all(reply).stream()
                .filter(OhipRoomStay::maySell)
                .flatMap(stay -> stay.hotelCode().stream())
                .filter(asked::contains)
                .distinct()
                .toList();
    }
}
