package dev.staystream.mocks.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.staystream.mocks.world.Enquiry;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Currency;
import java.util.List;

/**
 * All that must be known to price an offer again, as one opaque word that can stand in an address; so a demo supplier
 * remembers nothing.
 *
 * @param terms the code of the quotes
 * @param rooms the guests of each room
 */
public record Handle(String hotel, String terms, Stay stay, Currency currency, List<Occupancy> rooms) {

    private static final int PARTS = 6;

    public Handle {
        rooms = List.copyOf(rooms);
    }

    /** Reads the word. */
    public static Handle read(String text) {
        String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\\|", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("no such offer");
        }
        return new Handle(
                parts[0],
                parts[1],
                new Stay(LocalDate.parse(parts[2]), LocalDate.parse(parts[3])),
                Currency.getInstance(parts[4]),
                Arrays.stream(parts[5].split(";")).map(Handle::guests).toList());
    }

    private static Occupancy guests(String text) {
        List<Integer> numbers =
                Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
        return new Occupancy(numbers.getFirst(), numbers.subList(1, numbers.size()));
    }

    /** The word. */
    public String text() {
        String guests = rooms.stream().map(Handle::numbers).collect(joining(";"));
        String plain = "%s|%s|%s|%s|%s|%s".formatted(hotel, terms, stay.checkIn(), stay.checkOut(), currency, guests);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    private static String numbers(Occupancy guests) {
        String ages = guests.childAges().stream().map(age -> "," + age).collect(joining());
        return guests.adults() + ages;
    }

    /** What was asked, every room being a part of its own. */
    public List<Enquiry> parts() {
        return rooms.stream()
                .map(guests -> new Enquiry(stay, List.of(guests), currency))
                .toList();
    }
}
