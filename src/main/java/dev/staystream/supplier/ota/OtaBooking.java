package dev.staystream.supplier.ota;

import dev.staystream.stay.Money;
import dev.staystream.stay.Stay;
import java.time.Instant;
import java.util.Optional;

/** What the terms of a room are measured by: what is paid for which stay and by which nights, as of now. */
record OtaBooking(Money paid, Stay stay, Optional<OtaNights> nights, Instant now) {

    /** What the first nights cost, where it is known. */
    Optional<Money> first(int count) {
        return count >= stay.nights()
                ? Optional.of(paid)
                : nights.flatMap(told -> told.first(count)).map(price -> new Money(price.amount(), paid.currency()));
    }
}
