package dev.staystream.catalogue;

import static dev.staystream.catalogue.CatalogueExamples.named;
import static dev.staystream.catalogue.CatalogueExamples.standing;
import static dev.staystream.stay.Examples.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.catalogue.AreaTable.AreaRow;
import dev.staystream.catalogue.Contents.ContentArea;
import dev.staystream.catalogue.HotelTable.HotelRow;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import dev.staystream.stay.NoAnswer;
import dev.staystream.store.SettableClock;
import dev.staystream.store.WriteBehind;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.Unshared;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

/** When a supplier's content is fetched, and who waits for it. */
final class ContentsTests {

    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Duration RENEW_AFTER = Duration.ofDays(7);

    private static final Area TOWN = new Area(PARIS, 20);

    private final SettableClock clock = new SettableClock();

    private final List<AreaRow> written = new ArrayList<>();

    private final WriteBehind<KnownHotel, HotelRow> hotelWrites =
            new WriteBehind<>("hotels", 2, rows -> Mono.empty(), clock);

    private final WriteBehind<ContentArea, AreaRow> areaWrites =
            new WriteBehind<>("areas", 10, rows -> Mono.fromRunnable(() -> written.addAll(rows)), clock);

    private final SupplierHotels hotels = new SupplierHotels(hotelWrites, new Unmatched());

    private final Contents contents = new Contents(hotels, areaWrites, RENEW_AFTER, clock);

    private final Catalogue catalogue = new Catalogue(hotels, Kinship.of(hotels), contents, Mono.empty());

    private final ContentSupplier supplier = new ContentSupplier("demo-eu").telling(Flux.just(standing("1", PARIS)));

    @Test
    void areFetchedWhenAnAreaIsAskedForTheFirstTime() {
        finish(catalogue.prepare(supplier, TOWN));

        assertThat(catalogue.codesIn("demo", TOWN)).containsExactly("1");
        assertThat(supplier.fetched()).containsExactly(TOWN);
    }

    @Test
    void areNotFetchedAgainForAnAreaThatIsKnownOrLiesWithinOne() {
        finish(catalogue.prepare(supplier, TOWN));

        finish(catalogue.prepare(supplier, TOWN));
        finish(catalogue.prepare(supplier, new Area(new Location(48.87, 2.30), 10)));
        assertThat(supplier.fetched()).containsExactly(TOWN);

        finish(catalogue.prepare(supplier, new Area(new Location(48.87, 2.30), 19)));
        assertThat(supplier.fetched()).hasSize(2);
    }

    @Test
    void areSharedByAllAccountsOfAType() {
        finish(catalogue.prepare(supplier, TOWN));
        ContentSupplier other = new ContentSupplier("demo-us");

        finish(catalogue.prepare(other, TOWN));

        assertThat(other.fetched()).isEmpty();
    }

    @Test
    void areFetchedOnceForAllWhoWait() {
        TestPublisher<SupplierHotel> told = TestPublisher.create();
        supplier.telling(told.flux());
        Mono<Void> all = Flux.range(0, 1_000)
                .flatMap(number -> catalogue.prepare(supplier, TOWN), 1_000)
                .then();

        StepVerifier.create(all)
                .then(() -> told.next(standing("1", PARIS)).complete())
                .expectComplete()
                .verify(SOON);
        assertThat(supplier.fetched()).hasSize(1);
    }

    @Test
    void areFetchedToTheEndAlthoughWhoWaitedHasLeft() {
        TestPublisher<SupplierHotel> told = TestPublisher.create();
        supplier.telling(told.flux());
        Disposable leaving = catalogue.prepare(supplier, TOWN).subscribe();

        StepVerifier.create(catalogue.prepare(supplier, TOWN))
                .then(leaving::dispose)
                .then(() -> told.next(standing("1", PARIS)).complete())
                .expectComplete()
                .verify(SOON);
        told.assertNotCancelled();
    }

    @Test
    void areFetchedPlainlyAlsoForOneWhoAsksUnshared() {
        supplier.telling(
                Flux.deferContextual(asker -> Unshared.in(asker) ? Flux.empty() : Flux.just(standing("1", PARIS))));

        finish(catalogue.prepare(supplier, TOWN).contextWrite(Unshared::mark));

        assertThat(catalogue.codesIn("demo", TOWN)).containsExactly("1");
    }

    @Test
    void failForThoseWhoWaitAndAreTriedAgainByTheNext() {
        supplier.telling(Flux.error(new SupplierException(NoAnswer.DOWN, "status 503")));
        StepVerifier.create(catalogue.prepare(supplier, TOWN))
                .expectError(SupplierException.class)
                .verify(SOON);

        supplier.telling(Flux.just(standing("1", PARIS)));
        finish(catalogue.prepare(supplier, TOWN));

        assertThat(catalogue.codesIn("demo", TOWN)).containsExactly("1");
    }

    @Test
    void areFetchedAnewBesideTheSearchesWhenTheyHaveAged() {
        finish(catalogue.prepare(supplier, TOWN));
        clock.advance(RENEW_AFTER.plusSeconds(1));
        supplier.telling(Flux.just(named("1", "Renamed"), standing("2", PARIS)));

        finish(catalogue.prepare(supplier, TOWN));
        assertThat(supplier.fetched()).hasSize(1);
        finish(contents.renew());

        assertThat(supplier.fetched()).hasSize(2);
        assertThat(catalogue.hotel(catalogue.idOf("demo", "1")))
                .hasValueSatisfying(hotel -> assertThat(hotel.name()).isEqualTo("Renamed"));
        assertThat(catalogue.codesIn("demo", TOWN)).containsExactly("1", "2");
        finish(contents.renew());
        assertThat(supplier.fetched()).hasSize(2);
    }

    @Test
    void staySearchableWhenTheyCannotBeFetchedAnew() {
        finish(catalogue.prepare(supplier, TOWN));
        clock.advance(RENEW_AFTER.plusSeconds(1));
        supplier.telling(Flux.error(new SupplierException(NoAnswer.DOWN, "status 503")));
        finish(catalogue.prepare(supplier, TOWN));

        StepVerifier.create(contents.renew())
                .expectError(SupplierException.class)
                .verify(SOON);

        finish(catalogue.prepare(supplier, TOWN));
        assertThat(catalogue.codesIn("demo", TOWN)).containsExactly("1");
    }

    @Test
    void areNotedForTheNextRunOnlyWhenAllTheirHotelsAre() {
        finish(catalogue.prepare(supplier, TOWN));
        finish(catalogue.settle());
        assertThat(written).containsExactly(new AreaRow("demo", TOWN, clock.instant()));

        Area lyon = new Area(new Location(45.76, 4.83), 20);
        supplier.telling(Flux.just(named("2", "Two"), named("3", "Three"), named("4", "One too many")));
        finish(catalogue.prepare(supplier, lyon));
        finish(catalogue.settle());

        assertThat(written).hasSize(1);
        assertThat(catalogue.hotel(catalogue.idOf("demo", "4"))).isPresent();
    }

    private static void finish(Mono<Void> work) {
        StepVerifier.create(work).expectComplete().verify(SOON);
    }
}
