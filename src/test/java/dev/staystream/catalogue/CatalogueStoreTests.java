package dev.staystream.catalogue;

import static dev.staystream.catalogue.CatalogueExamples.described;
import static dev.staystream.catalogue.CatalogueExamples.named;
import static dev.staystream.catalogue.CatalogueExamples.standing;
import static dev.staystream.stay.Examples.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.HotelId;
import dev.staystream.store.SettableClock;
import dev.staystream.store.TestDatabase;
import dev.staystream.store.TestDatabase.Opened;
import dev.staystream.store.WriteBehind;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What of the catalogue outlives a restart. */
@EnumSource(TestDatabase.class)
@ParameterizedClass
final class CatalogueStoreTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final Area TOWN = new Area(PARIS, 20);

    private final SettableClock clock = new SettableClock();

    private final Opened opened;

    CatalogueStoreTests(TestDatabase kind) {
        opened = kind.open();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void areItsHotelsAndWhereTheyStand() {
        Catalogue before = catalogue();
        HotelId id = before.learn("demo", described("1", 3)).source();
        finish(before.settle());

        Catalogue after = catalogue();
        finish(after.settle());

        assertThat(after.hotel(id)).isPresent().isEqualTo(before.hotel(id));
        assertThat(after.codes("demo", id)).containsExactly("1");
        assertThat(after.codesIn("demo", TOWN)).containsExactly("1");
    }

    @Test
    void areMoreHotelsThanOnePortionHolds() {
        Catalogue before = catalogue();
        ContentSupplier supplier = new ContentSupplier("demo-eu")
                .telling(Flux.range(0, 2_500).map(number -> standing("h" + number, PARIS)));
        finish(before.prepare(supplier, TOWN));
        finish(before.settle());

        Catalogue after = catalogue();
        finish(after.settle());

        assertThat(after.codesIn("demo", TOWN)).hasSize(2_500);
    }

    @Test
    void areTheAreasThatNeedNotBeFetchedAgain() {
        ContentSupplier supplier = new ContentSupplier("demo-eu").telling(Flux.just(standing("1", PARIS)));
        Catalogue before = catalogue();
        finish(before.prepare(supplier, TOWN));
        finish(before.settle());

        Catalogue after = catalogue();
        finish(after.prepare(supplier, TOWN));

        assertThat(supplier.fetched()).containsExactly(TOWN);
        assertThat(after.codesIn("demo", TOWN)).containsExactly("1");
    }

    @Test
    void isAlsoWhatWasLearnedBeforeTheOlderHotelsWereLoaded() {
        Catalogue before = catalogue();
        before.learn("demo", described("1", 3));
        finish(before.settle());

        Catalogue eager = catalogue();
        eager.learn("demo", named("1", "Learned at once"));
        finish(eager.settle());
        Catalogue after = catalogue();
        finish(after.settle());

        assertThat(after.hotel(after.idOf("demo", "1"))).hasValueSatisfying(hotel -> {
            assertThat(hotel.name()).isEqualTo("Learned at once");
            assertThat(hotel.details()).isEqualTo(described("1", 3).details());
        });
    }

    @Test
    void isEveryHotelButTheOneTheDatabaseRefuses() {
        Catalogue before = catalogue();
        before.learn("demo", named("1", "Right"));
        before.learn("demo", named("c".repeat(1_000), "Wrong"));
        before.learn("demo", named("2", "Right too"));
        finish(before.settle());

        Catalogue after = catalogue();
        finish(after.settle());

        assertThat(after.hotel(after.idOf("demo", "1"))).isPresent();
        assertThat(after.hotel(after.idOf("demo", "2"))).isPresent();
        assertThat(after.hotel(after.idOf("demo", "c".repeat(1_000)))).isEmpty();
    }

    private Catalogue catalogue() {
        return new StoredCatalogue(opened.database(), clock).catalogue();
    }

    private static void finish(Mono<Void> work) {
        StepVerifier.create(work).expectComplete().verify(SOON);
    }
}
