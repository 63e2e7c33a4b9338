package dev.staystream.matching;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.staystream.matching.RoomPhrases.Found;
import dev.staystream.stay.Bed;
import dev.staystream.stay.Room;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads what a room is from its name in any of several languages; what the name does not say stays unknown. */
public final class RoomNames {

    /** Suppliers repeat their names in every answer; beyond this many it forgets them all and starts anew. */
    private static final int MOST_REMEMBERED = 20_000;

    private final RoomPhrases phrases;

    private final Map<String, RoomTraits> remembered = new ConcurrentHashMap<>();

    private RoomNames(RoomPhrases phrases) {
        this.phrases = phrases;
    }

    /** A reader that knows the phrases that are shipped; it may be shared among threads. */
    public static RoomNames standard() {
        return new RoomNames(RoomPhrases.shipped());
    }

    /** What a name tells. */
    public RoomTraits read(String name) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(name, this::readAnew);
    }

    private RoomTraits readAnew(String name) {
        List<String> words = words(name);
        return new RoomTraits(
                value(words, "category"),
                value(words, "class"),
                beds(words),
                value(words, "view"),
                guests(words),
                value(words, "accessible").map("yes"::equals),
                value(words, "smoking").map("yes"::equals));
    }

    /** The room with whatever its name tells that its supplier did not state. */
    public Room complete(Room room) {
        return read(room.name()).complete(room);
    }

    /** What a room's supplier states of it, in the words used here, and whatever else its name tells. */
    RoomTraits traits(Room room) {
        RoomTraits category = room.category().map(this::read).orElse(RoomTraits.UNKNOWN);
        RoomTraits stated = new RoomTraits(
                category.category(),
                category.standing(),
                room.beds().stream().map(this::plain).sorted(comparing(Bed::type)).toList(),
                room.view().map(view -> read(view + " view").view().orElse(view)),
                room.maxGuests(),
                room.accessible(),
                room.smoking());
        return stated.or(read(room.name()));
    }

    /** A bed as others would call its kind. */
    private Bed plain(Bed stated) {
        return read(stated.type()).beds().stream()
                .findFirst()
                .map(bed -> new Bed(bed.type(), stated.count()))
                .orElse(stated);
    }

    /** The words of a name; a number is a word of its own, as in {@code 2x}. */
    private static List<String> words(String name) {
        return Spelling.words(name.replaceAll("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)", " "));
    }

    private Optional<String> value(List<String> words, String attribute) {
        return phrases.in(words, attribute, Set.of()).stream()
                .map(Found::value)
                .min(comparingInt(value -> phrases.rank(attribute, value)));
    }

    /** The beds it names, otherwise those that its kind of room has. */
    private List<Bed> beds(List<String> words) {
        List<Found> named = phrases.in(words, "bed", Set.of());
        if (named.isEmpty()) {
            return phrases.in(words, "beds", Set.of()).stream()
                    .limit(1)
                    .filter(found -> !found.value().equals("either"))
                    .map(found -> bed(found.value(), 0))
                    .toList();
        }
        return eitherOr(words, named) ? List.of() : together(words, named);
    }

    private boolean eitherOr(List<String> words, List<Found> named) {
        return !phrases.in(words, "beds", Set.of()).stream()
                        .filter(found -> found.value().equals("either"))
                        .toList()
                        .isEmpty()
                || IntStream.range(named.getFirst().to(), named.getLast().from())
                        .anyMatch(word -> phrases.is(words.get(word), "or", "beds"));
    }

    /** One bed that is named twice, once with its number, is that number of beds. */
    private List<Bed> together(List<String> words, List<Found> named) {
        return named.stream()
                .map(found -> bed(found.value(), numberBefore(words, found.from())))
                .collect(Collectors.groupingBy(Bed::type, Collectors.mapping(Bed::count, Collectors.reducing(0, Math::max))))
                .entrySet()
                .stream()
                .map(bed -> new Bed(bed.getKey(), bed.getValue()))
                .sorted(comparing(Bed::type))
                .toList();
    }

    private static Bed bed(String value, int number) {
        String[] typeAndCount = value.split(":");
        return new Bed(typeAndCount[0], number > 0 ? number : Integer.parseInt(typeAndCount[1]));
    }

    private int numberBefore(List<String> words, int from) {
        int at = from - 1;
        while (at >= 0 && phrases.is(words.get(at), "between", "beds")) {
            at--;
        }
        return at < 0 ? 0 : phrases.number(words.get(at));
    }

    /** The people it says to be for, otherwise those of its kind of room; the longest phrase counts. */
    private OptionalInt guests(List<String> words) {
        int people = people(words);
        if (people > 0) {
            return OptionalInt.of(people);
        }
        Set<Integer> ofBeds = phrases.in(words, "bed", Set.of()).stream()
                .flatMapToInt(found -> IntStream.range(found.from(), found.to()))
                .boxed()
                .collect(Collectors.toSet());
        return phrases.in(words, "guests", ofBeds).stream()
                .min(comparingInt(found -> -found.length()))
                .map(found -> OptionalInt.of(Integer.parseInt(found.value())))
                .orElseGet(OptionalInt::empty);
    }

    private int people(List<String> words) {
        int after = IntStream.range(1, words.size())
                .filter(word -> phrases.is(words.get(word), "after", "people"))
                .map(word -> phrases.number(words.get(word - 1)))
                .sum();
        if (after > 0) {
            return after;
        }
        return IntStream.range(1, words.size())
                .filter(word -> phrases.is(words.get(word - 1), "before", "people"))
                .filter(word -> word + 1 == words.size() || !isBed(words, word + 1))
                .map(word -> phrases.number(words.get(word)))
                .max()
                .orElse(0);
    }

    private boolean isBed(List<String> words, int from) {
        return phrases.in(words, "bed", Set.of()).stream().anyMatch(found -> found.from() == from);
    }
}
