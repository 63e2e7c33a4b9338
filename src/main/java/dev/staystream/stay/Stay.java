package dev.staystream.stay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The nights asked for, from check-in to check-out, as dates of the hotel's own calendar. */
public record Stay(LocalDate checkIn, LocalDate checkOut) {

    /** The longest stay that can be asked; beyond it most suppliers stop quoting (Expedia Rapid: 28 nights, ETG: 30). */
    public static final int MAX_NIGHTS = 30;

    public Stay {
        if (!checkOut.isAfter(checkIn)) {
            throw new IllegalArgumentException("checkOut must be after checkIn, but was %s".formatted(checkOut));
        }
        if (ChronoUnit.DAYS.between(checkIn, checkOut) > MAX_NIGHTS) {
            throw new IllegalArgumentException(
                    "a stay has at most %d nights, but %s to %s has more".formatted(MAX_NIGHTS, checkIn, checkOut));
        }
    }

    /** How many nights the stay has, at least 1. */
    public int nights() {
        return (int) ChronoUnit.DAYS.between(checkIn, checkOut);
    }
}
