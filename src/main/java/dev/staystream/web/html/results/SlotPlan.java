package dev.staystream.web.html.results;

import static java.util.Comparator.comparing;

import dev.staystream.stay.HotelId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where each piece of a streamed page goes. A hotel takes the next free place and keeps it. What a place shows can be
 * revised: its slots are nested, {@code b2.3 > b2.2 > b2.1}, and a browser shows the outermost one that is filled, so
 * that a later piece replaces an earlier one without any script. The last revision is kept for the end, and so the
 * finished page is right however often a supplier has changed its word.
 */
public final class SlotPlan {

    /** What can be filled, each with the letter of its slots and how often it can be revised. */
    public enum Part {
        HOTEL('h', 3),
        BEST('b', 9),
        SUMMARY('m', 9),
        OFFERS('o', 9),
        /** The hotel on the map. */
        PIN('k', 9),
        GROUND('g', 1),
        /** The whole place, to be given up when no hotel takes it. */
        PLACE('x', 1),
        SUPPLIER('s', 6),
        PROGRESS('p', 48),
        COUNTS('c', 48),
        ORDER('n', 1),
        END('e', 1);

        private final char letter;

        private final int revisions;

        Part(char letter, int revisions) {
            this.letter = letter;
            this.revisions = revisions;
        }

        /** The slots of this part in one place, for the page that is sent first. */
        public Slots slots(int number) {
            StringBuilder opening = new StringBuilder();
            for (int revision = revisions; revision >= 0; revision--) {
                opening.append("<slot name=\"").append(slot(number, revision)).append("\">");
            }
            return new Slots(slot(number, 0), opening.toString(), "</slot>".repeat(revisions + 1));
        }

        private String slot(int number, int revision) {
            return "%s%d.%d".formatted(letter, number, revision);
        }
    }

    /**
     * The nested slots of a part.
     *
     * @param waiting the name of the innermost, which is shown until anything better is known
     * @param opening the tags that open them, the last revision outermost
     * @param closing the tags that close them
     */
    public record Slots(String waiting, String opening, String closing) {}

    private final int places;

    private final Map<HotelId, Integer> taken = new HashMap<>();

    private final Map<String, Integer> revisions = new HashMap<>();

    /** A page with so many places. */
    public SlotPlan(int places) {
        this.places = places;
    }

    /** The place the hotel has, or the next free one, or none when all are taken. */
    OptionalInt take(HotelId hotel) {
        if (!taken.containsKey(hotel) && taken.size() < places) {
            taken.put(hotel, taken.size() + 1);
        }
        return placeOf(hotel);
    }

    /** Gives a hotel the first place of those it replaces, unless it has one of its own. */
    void handOver(List<HotelId> replaced, HotelId hotel) {
        if (!taken.containsKey(hotel)) {
            replaced.stream()
                    .filter(taken::containsKey)
                    .min(comparing(taken::get))
                    .ifPresent(first -> taken.put(hotel, taken.remove(first)));
        }
    }

    /** The place the hotel has taken before. */
    OptionalInt placeOf(HotelId hotel) {
        Integer place = taken.get(hotel);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The hotels that have a place. */
    Set<HotelId> taken() {
        return Set.copyOf(taken.keySet());
    }

    /** The places no hotel has taken. */
    List<Integer> free() {
        return IntStream.rangeClosed(taken.size() + 1, places).boxed().toList();
    }

    /** The slot of the next revision, or nothing when only the last is left, which is kept for the end. */
    public Optional<String> next(Part part, int number) {
        String chain = part.slot(number, 0);
        int revision = revisions.getOrDefault(chain, 0) + 1;
        if (revision >= part.revisions) {
            return Optional.empty();
        }
        revisions.put(chain, revision);
        return Optional.of(part.slot(number, revision));
    }

    /** The slot of the last revision, which outdoes all others. */
    public String last(Part part, int number) {
        return part.slot(number, part.revisions);
    }
}
