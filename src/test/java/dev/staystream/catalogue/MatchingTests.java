package dev.staystream.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.store.SettableClock;
import dev.staystream.supplier.SupplierHotel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** How supplier hotels come to be one, round by round. */
final class MatchingTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final List<Told> STREET = List.of(
            new Told("liteapi", "1", "Hôtel Odette", 12, 48.8520),
            new Told("hotelbeds", "2", "ODETTE", 12, 48.8521),
            new Told("expedia", "3", "Odette Hotel", 12, 48.8520),
            new Told("liteapi", "4", "Hôtel des Deux Continents", 25, 48.8560),
            new Told("hotelbeds", "5", "HOTEL DES DEUX CONTINENTS", 25, 48.8561),
            new Told("expedia", "6", "Ibis Paris Opera", 90, 48.8700),
            new Told("hotelbeds", "7", "IBIS PARIS BASTILLE", 3, 48.8530));

    private final JoinableCatalogue joinable = new JoinableCatalogue(new SettableClock());

    private final Catalogue catalogue = joinable.catalogue();

    /** A hotel as a supplier tells of it. */
    private record Told(String type, String code, String name, int number, double latitude) {

        private SupplierHotel hotel() {
            Address address = new Address(
                    "%d rue de Seine".formatted(number),
                    Optional.of("75006"),
                    Optional.of("Paris"),
                    Optional.of(new CountryCode("FR")));
            HotelDetails details = new HotelDetails(
                    Optional.of(new Location(latitude, 2.3380)),
                    Optional.of(address),
                    OptionalDouble.of(3),
                    Optional.empty(),
                    Optional.of("+33 1 43 26 %02d 00".formatted(number)),
                    Optional.empty(),
                    List.of());
            return new SupplierHotel(code, Optional.of(name), details);
        }
    }

    @Test
    void showsAHotelAsItselfUntilItIsCompared() {
        STREET.forEach(this::learn);
        assertThat(STREET).allSatisfy(told -> assertThat(current(told)).isEqualTo(alone(told)));

        finish(joinable.match(100));

        assertThat(groups().values()).containsExactlyInAnyOrder(
                List.of("expedia 3", "hotelbeds 2", "liteapi 1"),
                List.of("hotelbeds 5", "liteapi 4"),
                List.of("expedia 6"),
                List.of("hotelbeds 7"));
    }

    @Test
    void saysWhyHotelsAreOne() {
        STREET.forEach(this::learn);
        finish(joinable.match(100));

        assertThat(catalogue.sources(current(STREET.get(3)))).hasSize(2).allSatisfy(source -> assertThat(source.grounds())
                .hasValueSatisfying(grounds -> {
                    assertThat(grounds.byPerson()).isFalse();
                    assertThat(grounds.score()).isGreaterThan(0.5);
                    assertThat(grounds.reasons()).extracting(LinkReason::code).contains("phone-same");
                }));
        assertThat(catalogue.sources(current(STREET.get(5)))).singleElement()
                .satisfies(source -> assertThat(source.grounds()).isEmpty());
    }

    @MethodSource("seeds")
    @ParameterizedTest
    void joinsTheSameUnderTheSameIdsInWhateverOrderTheyCome(long seed) {
        List<Told> shuffled = new ArrayList<>(STREET);
        Collections.shuffle(shuffled, new Random(seed));
        JoinableCatalogue inOrder = new JoinableCatalogue(new SettableClock());
        STREET.forEach(told -> inOrder.catalogue().learn(told.type(), told.hotel()));
        finish(inOrder.match(100));

        shuffled.forEach(told -> {
            learn(told);
            finish(joinable.match(1));
        });

        assertThat(STREET).allSatisfy(told -> assertThat(current(told))
                .isEqualTo(inOrder.catalogue().idOf(told.type(), told.code())));
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @Test
    void comparesAnewWhatIsBetterKnown() {
        Told first = STREET.getFirst();
        learn(first);
        learn(STREET.get(5));
        catalogue.learn("hotelbeds", SupplierHotel.coded("2"));
        finish(joinable.match(100));
        assertThat(catalogue.idOf("hotelbeds", "2")).isNotEqualTo(current(first));

        learn(STREET.get(1));
        finish(joinable.match(100));

        assertThat(catalogue.idOf("hotelbeds", "2")).isEqualTo(current(first));
    }

    private void learn(Told told) {
        catalogue.learn(told.type(), told.hotel());
    }

    private HotelId current(Told told) {
        return catalogue.idOf(told.type(), told.code());
    }

    private static HotelId alone(Told told) {
        return HotelIds.of(told.type(), told.code());
    }

    private Map<HotelId, List<String>> groups() {
        Map<HotelId, List<String>> groups = new TreeMap<>();
        STREET.forEach(told -> groups.computeIfAbsent(current(told), id -> new ArrayList<>())
                .add("%s %s".formatted(told.type(), told.code())));
        groups.values().forEach(Collections::sort);
        return groups;
    }

    private static void finish(Mono<Void> work) {
        StepVerifier.create(work).expectComplete().verify(SOON);
    }
}
