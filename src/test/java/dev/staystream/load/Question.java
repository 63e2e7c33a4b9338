package dev.staystream.load;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;

/** One of the searches of a run, by number; each has dates of its own, and equal numbers ask the same. */
record Question(int number, Collection<String> suppliers) {

    /** No further ahead than every supplier sells. */
    private static final int DAYS = 300;

    private static final int MOST_NIGHTS = 28;

    private static final int SOON = 14;

    /** Its path, parameters included, below a way to ask, when it is asked on this day. */
    String below(String way, LocalDate today) {
        LocalDate checkIn = today.plusDays(SOON + number % DAYS);
        LocalDate checkOut = checkIn.plusDays(1 + number / DAYS % MOST_NIGHTS);
        return "%s?near=48.8566,2.3522&radius=%dkm&checkIn=%s&checkOut=%s&room=2&guestCountry=DE&currency=EUR"
                        .formatted(way, 1 + number / DAYS / MOST_NIGHTS, checkIn, checkOut)
                + suppliers.stream().map(name -> "&supplier=" + name).collect(joining());
    }
}
