package dev.staystream.mocks;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.catalogue.JoinableCatalogue;
import dev.staystream.mocks.server.Scenario;
import dev.staystream.mocks.world.TrueHotel;
import dev.staystream.stay.Address;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/**
 * How well the demo's hotels are joined, scored on the world that knows which each supplier really means. Hotels whose names
 * nobody tells (RateHawk's, while its content is not read) cannot be joined and are not scored.
 */
@ExtendWith(SharedSuppliers.class)
final class DemoMergeTests {

    private static final Duration SOON = Duration.ofMinutes(2);

    /** A little below what is reached, so that nothing gets worse unnoticed. */
    private static final double LEAST_RECALL = 0.95;

    private static final double TWICE_WITHIN_KM = 0.05;

    private static final List<Area> CITIES = List.of(
            new Area(new Location(48.8566, 2.3522), 2),
            new Area(new Location(52.5200, 13.4050), 3),
            new Area(new Location(41.3874, 2.1686), 3),
            new Area(new Location(41.0082, 28.9784), 3),
            new Area(new Location(35.6812, 139.7671), 3),
            new Area(new Location(51.5074, -0.1278), 3));

    private final JoinableCatalogue joinable =
            new JoinableCatalogue(Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), UTC));

    private final MockSuppliers suppliers;

    DemoMergeTests(MockSuppliers suppliers) {
        this.suppliers = suppliers;
    }

    /** A supplier hotel: what it really is, and what it is shown as. */
    private record Judged(String type, SupplierHotel hotel, TrueHotel truth, HotelId shownAs) {

        /** OpenStreetMap has some hotels twice, under one name next door to each other. */
        private boolean isReally(Judged other) {
            return truth.equals(other.truth)
                    || (truth.name().equals(other.truth.name())
                            && truth.location().distanceKm(other.truth.location()) < TWICE_WITHIN_KM);
        }

        @Override
        public String toString() {
            return "%s %s at %s".formatted(type, hotel.name().orElse("?"), hotel.details().address().map(Address::line).orElse("?"));
        }
    }

    @Test
    void joinsNoTwoHotelsThatAreNotOneAndMostThatAre(TestReporter reporter) {
        Map<ListingName, SupplierHotel> learned = new LinkedHashMap<>();
        for (String type : suppliers.types()) {
            Supplier supplier = new Adapters(suppliers).open(type, Scenario.NORMAL);
            CITIES.forEach(city -> hotels(supplier, city).forEach(hotel -> {
                joinable.catalogue().learn(type, hotel);
                learned.put(new ListingName(type, hotel.code()), hotel);
            }));
        }
        StepVerifier.create(joinable.match(1_000)).expectComplete().verify(SOON);

        Score score = Score.of(learned.entrySet().stream()
                .filter(entry -> entry.getValue().name().isPresent())
                .map(entry -> judged(entry.getKey(), entry.getValue()))
                .toList());
        reporter.publishEntry("demo merge", "%d supplier hotels, %s".formatted(learned.size(), score));

        assertThat(score.wrong()).as("pairs joined that are two hotels").isEmpty();
        assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    /** What a search learns of an area: the content, and what comes with the offers. */
    private static List<SupplierHotel> hotels(Supplier supplier, Area area) {
        Flux<SupplierHotel> offered = supplier.capabilities().byArea()
                ? Adapters.ask(supplier, new Within(area))
                        .flatMapIterable(Answer::hotels)
                        .map(HotelOffers::hotel)
                : Flux.empty();
        List<SupplierHotel> found = new ArrayList<>();
        StepVerifier.create(Flux.concat(supplier.hotels(area), offered))
                .thenConsumeWhile(hotel -> true, found::add)
                .expectComplete()
                .verify(SOON);
        return found;
    }

    private Judged judged(ListingName name, SupplierHotel hotel) {
        return new Judged(
                name.type(),
                hotel,
                suppliers.world().truth(name.type(), name.code()).orElseThrow(),
                joinable.catalogue().idOf(name.type(), name.code()));
    }

    /** A supplier hotel by its supplier's type and code. */
    private record ListingName(String type, String code) {}

    /**
     * Pairs of supplier hotels.
     *
     * @param right how many are one and shown as one
     * @param wrong those that are two and shown as one
     * @param missed how many are one and shown as two
     */
    private record Score(long right, List<String> wrong, long missed) {

        private static Score of(List<Judged> hotels) {
            List<String> wrong = new ArrayList<>();
            long right = 0;
            long missed = 0;
            for (int number = 0; number < hotels.size(); number++) {
                Judged one = hotels.get(number);
                for (Judged other : hotels.subList(number + 1, hotels.size())) {
                    boolean same = one.isReally(other);
                    boolean joined = one.shownAs().equals(other.shownAs());
                    right += same && joined ? 1 : 0;
                    missed += same && !joined ? 1 : 0;
                    if (!same && joined) {
                        wrong.add("%s / %s".formatted(one, other));
                    }
                }
            }
            return new Score(right, wrong, missed);
        }

        private double recall() {
            return right / (double) Math.max(1, right + missed);
        }

        @Override
        public String toString() {
            return "%d pairs joined rightly, %d wrongly, %d not joined: recall %.4f"
                    .formatted(right, wrong.size(), missed, recall());
        }
    }
}
