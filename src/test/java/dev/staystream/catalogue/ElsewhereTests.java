package dev.staystream.catalogue;

import static dev.staystream.catalogue.CatalogueExamples.standing;
import static dev.staystream.stay.Examples.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.catalogue.LinkDesk.Word;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.store.SettableClock;
import dev.staystream.store.TestDatabase;
import dev.staystream.store.TestDatabase.Opened;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What a machine learns that another found out, without being started anew. */
@EnumSource(TestDatabase.class)
@ParameterizedClass
final class ElsewhereTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final SettableClock clock = new SettableClock();

    private final Opened opened;

    private final StoredCatalogue here;

    private final StoredCatalogue there;

    ElsewhereTests(TestDatabase kind) {
        opened = kind.open();
        here = new StoredCatalogue(opened.database(), clock);
        there = new StoredCatalogue(opened.database(), clock);
    }

    @BeforeEach
    void start() {
        finish(here.settle());
        finish(there.settle());
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void areHotels() {
        HotelId hotel = there.told("liteapi", standing("1", "Hôtel Odette", PARIS));
        finish(there.settle());

        finish(here.takeOver());

        assertThat(here.catalogue().hotel(hotel)).isPresent().isEqualTo(there.catalogue().hotel(hotel));
    }

    @Test
    void areHotelsByTheThousand() {
        for (int number = 0; number < 1_100; number++) {
            there.told("liteapi", standing("h" + number, "Hôtel " + number, PARIS));
        }
        finish(there.settle());

        finish(here.takeOver());

        assertThat(here.catalogue().codes("liteapi", HotelIds.of("liteapi", "h1099"))).containsExactly("h1099");
        assertThat(here.waiting()).isEqualTo(1_100);
    }

    @Test
    void isWhatIsOneAndWhatIsNoLonger() {
        HotelId one = there.told("liteapi", standing("1", "Hôtel Odette", PARIS));
        HotelId other = there.told("hotelbeds", standing("9", "HOTEL ODETTE", PARIS));
        finish(there.match(100));
        finish(there.settle());
        finish(here.takeOver());
        assertThat(here.catalogue().current(one)).isPresent().isEqualTo(here.catalogue().current(other));

        clock.advance(Duration.ofSeconds(1));
        there.told("hotelbeds", standing("9", "Albergo della Pace", new Location(45.46, 9.19)));
        finish(there.match(100));
        finish(there.settle());
        finish(here.takeOver());

        assertThat(here.catalogue().current(one)).isPresent().isNotEqualTo(here.catalogue().current(other));
    }

    @Test
    void isWhatPeopleDecided() {
        HotelId one = there.told("liteapi", standing("1", "Hôtel Odette", PARIS));
        HotelId other = there.told("hotelbeds", standing("9", "Albergo della Pace", new Location(45.46, 9.19)));
        finish(there.settle());
        finish(there.desk().confirm(one, other, new Word("ada", "I called them")));

        finish(here.takeOver());

        assertThat(here.catalogue().current(one)).isPresent().isEqualTo(here.catalogue().current(other));
    }

    @Test
    void isNothingWhileNothingIsNew() {
        there.told("liteapi", standing("1", "Hôtel Odette", PARIS));
        there.told("hotelbeds", standing("9", "HOTEL ODETTE", PARIS));
        finish(there.match(100));
        finish(there.settle());
        finish(here.takeOver());
        long edition = here.catalogue().edition();

        finish(here.takeOver());

        assertThat(here.catalogue().edition()).isEqualTo(edition);
    }

    private static void finish(Mono<Void> work) {
        StepVerifier.create(work).expectComplete().verify(SOON);
    }
}
