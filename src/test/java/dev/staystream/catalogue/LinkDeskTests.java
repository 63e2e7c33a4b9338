package dev.staystream.catalogue;

import static dev.staystream.stay.Examples.PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staystream.catalogue.LinkDesk.Word;
import dev.staystream.catalogue.Ruling.Kind;
import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.store.SettableClock;
import dev.staystream.store.TestDatabase;
import dev.staystream.store.TestDatabase.Opened;
import dev.staystream.supplier.SupplierHotel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What people decide about supplier hotels, and what the machine does about it. */
@EnumSource(TestDatabase.class)
@ParameterizedClass
final class LinkDeskTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final Word WORD = new Word("ada", "I called them");

    private final SettableClock clock = new SettableClock();

    private final Opened opened;

    private final StoredCatalogue stored;

    LinkDeskTests(TestDatabase kind) {
        opened = kind.open();
        stored = new StoredCatalogue(opened.database(), clock);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void joinsWhatTheMachineWouldNot() {
        HotelId one = learned("liteapi", "1", "Hôtel Odette", PARIS);
        HotelId other = learned("hotelbeds", "9", "Albergo della Pace", new Location(45.46, 9.19));
        finish(stored.match(100));
        assertThat(current(one)).isNotEqualTo(current(other));

        finish(stored.desk().confirm(one, other, WORD));

        assertThat(current(one)).isEqualTo(current(other));
        assertThat(stored.catalogue().sources(one)).allSatisfy(source -> assertThat(source.grounds())
                .hasValueSatisfying(grounds -> assertThat(grounds.byPerson()).isTrue()));
    }

    @Test
    void remembersEverythingThatWasEverDecided() {
        HotelId one = learned("liteapi", "1", "Hôtel Odette", PARIS);
        HotelId other = learned("hotelbeds", "9", "HOTEL ODETTE", PARIS);
        finish(stored.desk().confirm(one, other, WORD));
        finish(stored.desk().reject(one, other, new Word("grace", "They moved")));
        finish(stored.desk().withdraw(one, other, WORD));

        StepVerifier.create(stored.desk().history(other))
                .assertNext(history -> {
                    assertThat(history).extracting(Ruling::kind).containsExactly(Kind.WITHDRAWN, Kind.TWO, Kind.ONE);
                    assertThat(history).extracting(Ruling::by).containsExactly("ada", "grace", "ada");
                    assertThat(history).extracting(Ruling::why).contains("They moved");
                })
                .expectComplete()
                .verify(SOON);
    }

    @Test
    void holdsApartWhatTheMachineWouldJoinAndKeepsJoining() {
        HotelId one = learned("liteapi", "1", "Hôtel Odette", PARIS);
        HotelId other = learned("hotelbeds", "9", "HOTEL ODETTE", PARIS);
        finish(stored.match(100));
        assertThat(current(one)).as("the machine joins them").isEqualTo(current(other));

        finish(stored.desk().reject(one, other, WORD));
        learned("liteapi", "1", "Hôtel Odette Paris", PARIS);
        finish(stored.match(100));

        assertThat(current(one)).isNotEqualTo(current(other));
    }

    @Test
    void leavesAPinnedHotelWherePeoplePutIt() {
        HotelId one = learned("liteapi", "1", "Hôtel Odette", PARIS);
        HotelId other = learned("hotelbeds", "9", "HOTEL ODETTE", PARIS);
        HotelId elsewhere = learned("expedia", "5", "Pension Maria", new Location(48.21, 16.37));
        finish(stored.match(100));

        finish(stored.desk().pin(one, elsewhere, WORD));
        learned("liteapi", "1", "Odette Hotel", PARIS);
        finish(stored.match(100));

        assertThat(current(one)).isEqualTo(current(elsewhere)).isNotEqualTo(current(other));

        finish(stored.desk().pin(one, other, WORD));
        assertThat(current(one)).isEqualTo(current(other)).isNotEqualTo(current(elsewhere));
    }

    @Test
    void letsTheMachineDecideAgainOnceADecisionIsTakenBack() {
        HotelId one = learned("liteapi", "1", "Hôtel Odette", PARIS);
        HotelId other = learned("hotelbeds", "9", "HOTEL ODETTE", PARIS);
        finish(stored.match(100));
        finish(stored.desk().reject(one, other, WORD));

        finish(stored.desk().withdraw(one, other, new Word("bob", "a mistake")));

        assertThat(current(one)).isEqualTo(current(other));
        assertThat(stored.desk().rulings(one)).isEmpty();
    }

    @Test
    void outlivesARestartWithWhoDecidedWhenAndWhy() {
        HotelId one = learned("liteapi", "1", "Hôtel Odette", PARIS);
        HotelId other = learned("hotelbeds", "9", "HOTEL ODETTE", PARIS);
        finish(stored.match(100));
        finish(stored.desk().reject(one, other, WORD));
        finish(stored.settle());

        StoredCatalogue after = new StoredCatalogue(opened.database(), clock);
        finish(after.match(100));

        assertThat(after.desk().rulings(one)).singleElement().satisfies(ruling -> {
            assertThat(ruling.kind()).isEqualTo(Kind.TWO);
            assertThat(ruling.by()).isEqualTo("ada");
            assertThat(ruling.at()).isEqualTo(clock.instant());
            assertThat(ruling.why()).isEqualTo("I called them");
        });
        assertThat(after.catalogue().current(one)).isNotEqualTo(after.catalogue().current(other));
    }

    @Test
    void reachesOtherMachines() {
        HotelId one = learned("liteapi", "1", "Hôtel Odette", PARIS);
        HotelId other = learned("hotelbeds", "9", "HOTEL ODETTE", PARIS);
        finish(stored.match(100));
        finish(stored.settle());
        StoredCatalogue machine = new StoredCatalogue(opened.database(), clock);
        finish(machine.match(100));
        assertThat(machine.catalogue().current(one)).isEqualTo(machine.catalogue().current(other));

        finish(stored.desk().reject(one, other, WORD));
        finish(machine.takeOver());

        assertThat(machine.catalogue().current(one)).isNotEqualTo(machine.catalogue().current(other));
    }

    @Test
    void listsWhatTheMachineLeavesToPeopleUntilSomebodyDecides() {
        HotelId one = learned("liteapi", "1", "Hôtel Odette", PARIS);
        HotelId other = learned("hotelbeds", "9", "Pension Maria", PARIS);
        stored.doubt(stored.find(one), stored.find(other));
        assertThat(stored.desk().doubts(10))
                .singleElement()
                .satisfies(each -> assertThat(List.of(each.one(), each.other())).containsExactlyInAnyOrder(one, other));

        finish(stored.desk().reject(one, other, WORD));

        assertThat(stored.desk().doubts(10)).isEmpty();
    }

    @Test
    void wantsToKnowWhoDecides() {
        HotelId one = learned("liteapi", "1", "Hôtel Odette", PARIS);

        assertThatThrownBy(() -> stored.desk().reject(one, new HotelId("other"), new Word(" ", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> stored.desk().confirm(one, one, WORD)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Hotels in one place have one address. */
    private HotelId learned(String type, String code, String name, Location location) {
        Address address = new Address(
                "%d rue de Seine".formatted(Math.round(location.latitude())),
                Optional.of("75006"),
                Optional.of("Paris"),
                Optional.of(new CountryCode("FR")));
        HotelDetails details = new HotelDetails(
                Optional.of(location),
                Optional.of(address),
                OptionalDouble.of(3),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return stored.told(type, new SupplierHotel(code, Optional.of(name), details));
    }

    private Optional<HotelId> current(HotelId id) {
        return stored.catalogue().current(id);
    }

    private static void finish(Mono<Void> work) {
        StepVerifier.create(work).expectComplete().verify(SOON);
    }
}
