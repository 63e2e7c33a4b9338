package dev.staystream.mocks.hotelbeds;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;
import static java.util.stream.Collectors.joining;

import dev.staystream.mocks.world.Enquiry;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;

/**
 * The key of a rate, which tells all that must be known to price it again; whoever is given one must not read it.
 *
 * @param terms the code of the quote
 */
record RateKey(Stay stay, String hotel, String room, String terms, String board, int rooms, Occupancy guests) {

    private static final int PARTS = 12;

    static RateKey read(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("a rate key has %d parts".formatted(PARTS));
        }
        List<Integer> counts = numbers(parts[9]);
        return new RateKey(
                new Stay(LocalDate.parse(parts[0], BASIC_ISO_DATE), LocalDate.parse(parts[1], BASIC_ISO_DATE)),
                parts[4],
                parts[5],
                parts[6],
                parts[7],
                counts.get(0),
                new Occupancy(counts.get(1), numbers(parts[10])));
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split("~", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    String text() {
        return "%s|%s|W|1|%s|%s|%s|%s||%d~%d~%d|%s|N@DEMO"
                .formatted(
                        stay.checkIn().format(BASIC_ISO_DATE),
                        stay.checkOut().format(BASIC_ISO_DATE),
                        hotel,
                        room,
                        terms,
                        board,
                        rooms,
                        guests.adults(),
                        guests.childAges().size(),
                        guests.childAges().stream().map(String::valueOf).collect(joining("~")));
    }

    /** What was asked when the key was made. */
    Enquiry enquiry(Currency currency) {
        return new Enquiry(stay, Collections.nCopies(rooms, guests), currency);
    }
}
