package dev.staystream.web.html.hotel;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.staystream.search.RoomOffers;
import dev.staystream.stay.Bed;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Room;
import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.Tone;
import dev.staystream.web.html.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts kinds of rooms in words. */
record RoomWords(Wording wording) {

    /** What most suppliers call it; of names as frequent the shortest, and none in capitals where another is to be had. */
    String name(List<PricedOffer> offers) {
        Map<String, Long> names = offers.stream()
                .map(offer -> offer.offer().room().name())
                .collect(groupingBy(identity(), counting()));
        return names.entrySet().stream()
                .min(comparing((Entry<String, Long> name) -> shouted(name.getKey()))
                        .thenComparing(Entry::getValue, reverseOrder())
                        .thenComparingInt(name -> name.getKey().length())
                        .thenComparing(Entry::getKey))
                .map(Entry::getKey)
                .orElseThrow();
    }

    private static boolean shouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** What is known of a room, each trait in words of its own. */
    List<Phrase> traits(Room room) {
        return Stream.of(beds(room.beds()), view(room), guests(room))
                .flatMap(phrases -> phrases)
                .toList();
    }

    private Stream<Phrase> beds(List<Bed> beds) {
        return beds.stream()
                .flatMap(bed -> known("hotel.bed." + bed.type())
                        .map(key -> plain("bed", wording.say(key, bed.count())))
                        .stream());
    }

    private Stream<Phrase> view(Room room) {
        return room.view().flatMap(view -> known("hotel.view." + view)).map(key -> plain("view", wording.say(key))).stream();
    }

    private Stream<Phrase> guests(Room room) {
        return room.maxGuests().stream().mapToObj(guests -> plain("guests", wording.say("hotel.sleeps", guests)));
    }

    private Optional<String> known(String key) {
        return wording.find(key).map(words -> key);
    }

    private static Phrase plain(String glyph, String words) {
        return new Phrase(Tone.PLAIN, glyph, words);
    }

    /** Why several offers are taken to be for one room. */
    Optional<String> why(RoomOffers group) {
        if (group.agreed().isEmpty()) {
            return Optional.empty();
        }
        String agreed = group.agreed().stream()
                .map(trait -> wording.say("hotel.trait." + trait.name().toLowerCase(Locale.ROOT)))
                .collect(joining(wording.say("progress.and")));
        return Optional.of(wording.say("hotel.room.why", agreed));
    }
}
