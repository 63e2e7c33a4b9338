package dev.staystream.supplier.hotelbeds;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Price;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Room;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts rates together until they hold all rooms asked, since each rate is for one occupancy only.
 *
 * <p>Rates go together when room and terms are the same. Where no room of the hotel suits every occupancy, the terms
 * alone must be. Of several rates that would do for an occupancy, the cheapest is taken.
 */
final class HotelbedsCombinations {

    private static final List<Function<Choice, Object>> LIKENESSES =
            List.of(choice -> List.of(choice.room, choice.rate.terms()), choice -> choice.rate.terms());

    /** In no rate key: keys hold letters, digits, blanks and marks. */
    private static final String SEPARATOR = "\n";

    private HotelbedsCombinations() {}

    /** A rate that can be chosen for some of the rooms asked, the code of its room, and what it would offer. */
    record Choice(String room, HotelbedsRate rate, Offer offer) {}

    /** Every offer for all rooms asked. */
    static List<Offer> of(List<RoomsAsked> asked, List<Choice> choices) {
        if (asked.size() == 1) {
            return suitable(asked.getFirst(), choices).toList();
        }
        return LIKENESSES.stream()
                .map(likeness -> alike(asked, choices, likeness))
                .filter(offers -> !offers.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }

    private static Stream<Offer> suitable(RoomsAsked asked, List<Choice> choices) {
        return choices.stream().filter(choice -> choice.rate.serves(asked)).map(Choice::offer);
    }

    private static List<Offer> alike(List<RoomsAsked> asked, List<Choice> choices, Function<Choice, Object> likeness) {
        return choices.stream().collect(groupingBy(likeness, LinkedHashMap::new, toList())).values().stream()
                .flatMap(group -> cheapest(asked, group).stream())
                .toList();
    }

    private static Optional<Offer> cheapest(List<RoomsAsked> asked, List<Choice> choices) {
        List<Offer> chosen = asked.stream()
                .flatMap(rooms ->
                        suitable(rooms, choices)
                                .min(comparing(offer -> offer.price().quoted().amount()))
                                .stream())
                .toList();
        return chosen.size() == asked.size() ? Optional.of(together(chosen)) : Optional.empty();
    }

    /** The rates an offer was put together from. */
    static List<RateKey> apart(Offer offer) {
        return offer.rateKey().value().lines().map(RateKey::new).toList();
    }

    /** The offer that several come to when they are booked at once. */
    static Offer together(List<Offer> offers) {
        return offers.stream().reduce(HotelbedsCombinations::both).orElseThrow();
    }

    private static Offer both(Offer one, Offer other) {
        return new Offer(
                new RateKey(one.rateKey().value() + SEPARATOR + other.rateKey().value()),
                both(one.room(), other.room()),
                one.rooms() + other.rooms(),
                one.board(),
                both(one.price(), other.price()),
                HotelbedsCancellation.both(one.cancellation(), other.cancellation()),
                one.payment(),
                fewer(one.left(), other.left()),
                Optional.empty(),
                Optional.empty());
    }

    private static Room both(Room one, Room other) {
        return one.equals(other) ? one : Room.named(one.name() + " + " + other.name());
    }

    private static Price both(Price one, Price other) {
        List<Charge> charges =
                Stream.of(one, other).flatMap(price -> price.charges().stream()).toList();
        return new Price(one.quoted().plus(other.quoted()), charges);
    }

    private static OptionalInt fewer(OptionalInt one, OptionalInt other) {
        return Stream.of(one, other).flatMapToInt(OptionalInt::stream).min();
    }
}
