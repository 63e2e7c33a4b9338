package dev.staystream.mocks.world;

import static dev.staystream.mocks.Fixture.COUPLE;
import static dev.staystream.mocks.Fixture.PARIS;
import static dev.staystream.mocks.Fixture.enquiry;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.staystream.mocks.Fixture;
import dev.staystream.stay.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorefrontTests {

    private static final World WORLD = World.create();

    private static final List<String> TYPES = Fixture.types();

    private static final Location NEW_YORK = new Location(40.7128, -74.0060);

    private static Stream<Quote> quotes(World world, String type, Location centre) {
        Storefront storefront = world.storefront(type);
        return storefront.within(centre, 4).stream()
                .flatMap(listing -> storefront.quotes(listing, enquiry(COUPLE)).stream());
    }

    @ParameterizedTest
    @CsvSource({"expedia, 0.60", "hotelbeds, 0.70", "liteapi, 0.80", "ratehawk, 0.55", "travelgate, 0.65"})
    void sellsAPartOfTheWorld(String type, double share) {
        double hotels = WORLD.within(PARIS, 5).size();
        double listings = WORLD.storefront(type).within(PARIS, 5).size();

        assertThat(listings / hotels).isCloseTo(share, within(0.04));
    }

    @Test
    void codesHotelsUnlikeAnyOther() {
        assertThat(WORLD.storefront("hotelbeds").within(PARIS, 5))
                .extracting(Listing::code)
                .doesNotContainAnyElementsOf(WORLD.storefront("expedia").within(PARIS, 5).stream()
                        .map(Listing::code)
                        .toList());
    }

    @Test
    void spellsHotelsItsOwnWayAndPlacesThemALittleOff() {
        List<Listing> listings = WORLD.storefront("hotelbeds").within(PARIS, 5);

        assertThat(listings)
                .allSatisfy(listing -> assertThat(
                                listing.location().distanceKm(listing.hotel().location()))
                        .isLessThan(0.5));
        assertThat(listings.stream()
                        .filter(listing ->
                                !listing.name().equals(listing.hotel().name())))
                .hasSizeBetween(listings.size() / 4, listings.size() * 3 / 4);
    }

    @Test
    void quotesTheSameWhereverItIsMade() {
        assertThat(quotes(World.create(), "liteapi", PARIS))
                .containsExactlyElementsOf(quotes(WORLD, "liteapi", PARIS).toList());
    }

    @Test
    void isTheCheapestSomewhere() {
        Map<TrueHotel, List<Cheapest>> byHotel =
                TYPES.stream().flatMap(StorefrontTests::cheapest).collect(groupingBy(Cheapest::hotel));

        assertThat(byHotel.values().stream()
                        .filter(offers -> offers.size() > 2)
                        .flatMap(offers -> offers.stream().min(comparing(Cheapest::price)).stream())
                        .map(Cheapest::type)
                        .collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(TYPES);
    }

    private record Cheapest(String type, TrueHotel hotel, BigDecimal price) {}

    private static Stream<Cheapest> cheapest(String type) {
        Storefront storefront = WORLD.storefront(type);
        return storefront.within(PARIS, 2).stream()
                .flatMap(listing -> storefront.quotes(listing, enquiry(COUPLE)).stream()
                        .limit(1)
                        .map(quote -> new Cheapest(type, listing.hotel(), quote.total())));
    }

    @Test
    void tellsOfEveryKindOfLevySomewhere() {
        assertThat(Stream.of(PARIS, NEW_YORK)
                        .flatMap(centre -> quotes(WORLD, "expedia", centre))
                        .flatMap(quote -> quote.levies().orElseThrow().stream())
                        .map(Levy::kind)
                        .collect(toSet()))
                .containsExactlyInAnyOrder(Levy.Kind.values());
    }

    @Test
    void isSilentAboutTheLeviesOfSomeHotels() {
        List<Boolean> told = quotes(WORLD, "liteapi", PARIS)
                .map(quote -> quote.levies().isPresent())
                .toList();

        assertThat(told).contains(true, false);
        assertThat(told.stream().filter(tells -> !tells)).hasSizeLessThan(told.size() / 3);
    }
}
