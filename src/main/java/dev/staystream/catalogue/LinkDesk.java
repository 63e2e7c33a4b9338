package dev.staystream.catalogue;

import static java.util.Comparator.comparingDouble;

import dev.staystream.catalogue.Ruling.Kind;
import dev.staystream.matching.Outcome;
import dev.staystream.stay.HotelId;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Where people decide which supplier hotels are one; the machine never overrides them. Supplier hotels are named by the
 * ids they have alone. A decision holds as soon as it is written, and on other machines some seconds later.
 */
public final class LinkDesk {

    private final SupplierHotels hotels;

    private final Kinship kinship;

    private final RulingBook book;

    private final Clock clock;

    LinkDesk(SupplierHotels hotels, Kinship kinship, RulingBook book, Clock clock) {
        this.hotels = hotels;
        this.kinship = kinship;
        this.book = book;
        this.clock = clock;
    }

    /** Two supplier hotels of which the machine cannot tell whether they are one. */
    public record Doubt(HotelId one, HotelId other, double score, List<LinkReason> reasons) {}

    /** Who decides, and the reason given. */
    public record Word(String by, String why) {}

    /** Decides that two supplier hotels are one hotel. */
    public Mono<Void> confirm(HotelId one, HotelId other, Word word) {
        return book.enter(List.of(ruling(one, other, Kind.ONE, word)));
    }

    /** Decides that two supplier hotels are two hotels. */
    public Mono<Void> reject(HotelId one, HotelId other, Word word) {
        return book.enter(List.of(ruling(one, other, Kind.TWO, word)));
    }

    /** Takes back what was decided about two supplier hotels; of one with itself, that it is pinned. */
    public Mono<Void> withdraw(HotelId one, HotelId other, Word word) {
        return book.enter(List.of(ruling(one, other, Kind.WITHDRAWN, word)));
    }

    /** Decides that a supplier hotel belongs to a hotel, and to no other whatever was decided of it before or is thought of it. */
    public Mono<Void> pin(HotelId source, HotelId hotel, Word word) {
        List<HotelId> companions = hotels.find(hotel).map(KnownHotel::sources).orElseGet(List::of).stream()
                .map(KnownHotel::own)
                .filter(id -> !id.equals(source))
                .toList();
        Map<HotelId, Kind> decided = new LinkedHashMap<>();
        kinship.rulings().of(source).stream()
                .filter(ruling -> ruling.kind() == Kind.ONE || companions.contains(ruling.besides(source)))
                .forEach(ruling -> decided.put(ruling.besides(source), Kind.WITHDRAWN));
        decided.put(source, Kind.PINNED);
        companions.stream().findFirst().ifPresent(first -> decided.put(first, Kind.ONE));
        return book.enter(decided.entrySet().stream()
                .map(each -> ruling(source, each.getKey(), each.getValue(), word))
                .toList());
    }

    private Ruling ruling(HotelId one, HotelId other, Kind kind, Word word) {
        return new Ruling(one, other, kind, word.by(), kinship.rulings().later(clock.instant()), word.why());
    }

    /** What people decided about a supplier hotel and holds, with who did so, when and why. */
    public Collection<Ruling> rulings(HotelId source) {
        return kinship.rulings().of(source);
    }

    /** Everything that people ever decided about a supplier hotel, the newest first, also what holds no longer. */
    public Mono<List<Ruling>> history(HotelId source) {
        return book.history(source);
    }

    /** What the machine leaves to people and nobody has decided, the likeliest to be one first. */
    public List<Doubt> doubts(int most) {
        return kinship.likenesses().all()
                .filter(likeness -> likeness.outcome() == Outcome.LOOK_CLOSER)
                .map(LinkDesk::doubt)
                .filter(doubt -> kinship.rulings().between(doubt.one(), doubt.other()).isEmpty())
                .sorted(comparingDouble(Doubt::score).reversed().thenComparing(Doubt::one).thenComparing(Doubt::other))
                .limit(most)
                .toList();
    }

    private static Doubt doubt(Likeness likeness) {
        return new Doubt(likeness.one().own(), likeness.other().own(), likeness.score(), likeness.reasons());
    }
}
