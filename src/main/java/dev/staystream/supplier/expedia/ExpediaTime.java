package dev.staystream.supplier.expedia;

import java.time.Instant;
import java.time.OffsetDateTime;

/** A time as the contract writes it, with an offset, and with a space where ISO 8601 has a T. */
final class ExpediaTime {

    private ExpediaTime() {}

    static Instant read(String text) {
        return OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
    }
}
