package dev.staystream.catalogue;

import static java.util.Comparator.comparing;

import dev.staystream.catalogue.Ruling.Kind;
import dev.staystream.catalogue.Source.Grounds;
import dev.staystream.matching.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why supplier hotels are shown as one: by the surest that is thought or decided of each and another. */
final class Explanations {

    private static final Comparator<Likeness> SUREST = comparing((Likeness likeness) -> likeness.outcome() == Outcome.SAME)
            .thenComparingDouble(Likeness::score);

    private final SupplierHotels hotels;

    private final Likenesses likenesses;

    private final Rulings rulings;

    Explanations(SupplierHotels hotels, Likenesses likenesses, Rulings rulings) {
        this.hotels = hotels;
        this.likenesses = likenesses;
        this.rulings = rulings;
    }

    /** Every source of the hotel that this supplier hotel is a part of. */
    List<Source> of(KnownHotel hotel) {
        List<KnownHotel> sources = hotel.sources();
        return sources.stream().map(source -> source(source, sources)).toList();
    }

    private Source source(KnownHotel hotel, List<KnownHotel> all) {
        Optional<String> name = hotels.told(hotel).name();
        return new Source(hotel.own(), hotel.type(), name, all.size() == 1 ? Optional.empty() : grounds(hotel, all));
    }

    private Optional<Grounds> grounds(KnownHotel hotel, List<KnownHotel> all) {
        Optional<Likeness> surest = likenesses.of(hotel).stream()
                .filter(likeness -> all.contains(likeness.besides(hotel)))
                .max(SUREST);
        Optional<Grounds> thought = surest.map(likeness -> new Grounds(false, likeness.score(), likeness.reasons()));
        return decided(hotel, all)
                ? Optional.of(thought.map(Explanations::confirmed).orElseGet(Explanations::confirmed))
                : thought;
    }

    private boolean decided(KnownHotel hotel, List<KnownHotel> all) {
        return all.stream()
                .flatMap(other -> rulings.between(hotel.own(), other.own()).stream())
                .anyMatch(ruling -> ruling.kind() == Kind.ONE);
    }

    private static Grounds confirmed(Grounds thought) {
        return new Grounds(
                true,
                thought.score(),
                Stream.concat(confirmation().stream(), thought.reasons().stream()).toList());
    }

    private static Grounds confirmed() {
        return new Grounds(true, 1, confirmation());
    }

    private static List<LinkReason> confirmation() {
        return List.of(new LinkReason("confirmed", List.of()));
    }
}
