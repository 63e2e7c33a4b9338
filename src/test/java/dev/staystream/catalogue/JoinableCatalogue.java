package dev.staystream.catalogue;

import dev.staystream.catalogue.Ruling.Kind;
import dev.staystream.matching.MatchIndex;
import dev.staystream.matching.Matcher;
import dev.staystream.stay.HotelId;
import dev.staystream.store.WriteBehind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Mono;

/** A catalogue in which a test itself says which supplier hotels are one. */
public final class JoinableCatalogue {

    private final Unmatched unmatched = new Unmatched();

    private final SupplierHotels hotels;

    private final Kinship kinship;

    private final Matching matching;

    private final Catalogue catalogue;

    /** A catalogue that knows no hotel yet and forgets all of them with the test. */
    public JoinableCatalogue(Clock clock) {
        hotels = new SupplierHotels(new WriteBehind<>("hotels", 1_000, rows -> Mono.empty(), clock), unmatched);
        kinship = Kinship.of(hotels);
        Contents contents = new Contents(
                hotels, new WriteBehind<>("areas", 1_000, rows -> Mono.empty(), clock), Duration.ofDays(7), clock);
        catalogue = new Catalogue(hotels, kinship, contents, Mono.empty());
        Opinions opinions =
                new Opinions(kinship, new WriteBehind<>("links", 1_000, rows -> Mono.empty(), clock), clock);
        matching = new Matching(hotels, unmatched, opinions, new MatchIndex(Matcher.standard()));
    }

    /** The catalogue as others see it. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Shows supplier hotels, by the ids they have alone, in these groups from now on. */
    public void show(Collection<List<HotelId>> groups) {
        kinship.joins().show(groups.stream()
                .map(group ->
                        group.stream().map(id -> hotels.find(id).orElseThrow()).toList())
                .toList());
    }

    /** Compares all that waits, so many hotels a round. */
    public Mono<Void> match(int most) {
        return matching.round(most).repeat(() -> unmatched.size() > 0).then();
    }

    /** Is told by a person that two supplier hotels are one. */
    public void confirm(HotelId one, HotelId other) {
        kinship.rulings().put(new Ruling(one, other, Kind.ONE, "operator", Instant.parse("2026-11-20T12:00:00Z"), ""));
        kinship.regrouping().everywhere();
    }
}
