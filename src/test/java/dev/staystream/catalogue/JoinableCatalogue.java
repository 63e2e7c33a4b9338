package dev.staystream.catalogue;

import dev.staystream.stay.HotelId;
import dev.staystream.store.WriteBehind;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Mono;

/** A catalogue in which a test itself says which supplier hotels are one. */
public final class JoinableCatalogue {

    private final SupplierHotels hotels;

    private final Joins joins = new Joins();

    private final Catalogue catalogue;

    /** A catalogue that knows no hotel yet and forgets all of them with the test. */
    public JoinableCatalogue(Clock clock) {
        hotels = new SupplierHotels(new WriteBehind<>("hotels", 1_000, rows -> Mono.empty(), clock));
        Contents contents = new Contents(
                hotels, new WriteBehind<>("areas", 1_000, rows -> Mono.empty(), clock), Duration.ofDays(7), clock);
        catalogue = new Catalogue(hotels, joins, contents, Mono.empty());
    }

    /** The catalogue as others see it. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Shows supplier hotels, by the ids they have alone, in these groups from now on. */
    public void show(Collection<List<HotelId>> groups) {
        joins.show(groups.stream()
                .map(group ->
                        group.stream().map(id -> hotels.find(id).orElseThrow()).toList())
                .toList());
    }
}
