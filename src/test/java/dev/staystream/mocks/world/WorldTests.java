package dev.staystream.mocks.world;

import static dev.staystream.mocks.Fixture.PARIS;
import static dev.staystream.mocks.Fixture.WEEKEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.staystream.mocks.EveryType;
import dev.staystream.stay.Location;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldTests {

    private static final World WORLD = World.create();

    private static final Location LISBON = new Location(38.7167, -9.1333);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Bern, 46.9481, 7.4474",
        "Cape Town, -33.9258, 18.4232",
        "Lisbon, 38.7167, -9.1333",
        "Reykjavik, 64.1355, -21.8954",
        "Suva, -18.1416, 178.4415",
        "Tokyo, 35.6895, 139.6917"
    })
    void hasDozensOfHotelsAroundEveryTown(String town, double latitude, double longitude) {
        assertThat(WORLD.within(new Location(latitude, longitude), 10))
                .as("hotels within 10 km of %s", town)
                .hasSizeBetween(35, 130);
    }

    @ParameterizedTest
    @CsvSource({"-89.99, 12", "0, -140", "23, 13", "52, 179.99", "89.99, 0"})
    void hasHotelsEvenWhereNobodyLives(double latitude, double longitude) {
        assertThat(WORLD.within(new Location(latitude, longitude), 50)).isNotEmpty();
    }

    @Test
    void hasFewerHotelsTheFartherFromATown() {
        Location reykjavik = new Location(64.1355, -21.8954);
        double near = WORLD.within(reykjavik, 10).size();
        double far = WORLD.within(reykjavik, 40).size() - near;

        assertThat(near / (10 * 10)).isGreaterThan(2 * far / (40 * 40 - 10 * 10));
    }

    @Test
    void isTheSameWhereverItIsMade() {
        assertThat(World.create().within(LISBON, 5)).isEqualTo(WORLD.within(LISBON, 5));
    }

    @Test
    void hasTheRealHotelsInParisAndNoOthers() {
        assertThat(WORLD.within(PARIS, 3))
                .hasSizeGreaterThan(500)
                .allSatisfy(hotel -> assertThat(hotel.id()).startsWith("node/"))
                .extracting(TrueHotel::name)
                .contains("Hôtel Montpensier");
    }

    @Test
    void findsTheSameHotelsInALargerCircle() {
        assertThat(WORLD.within(LISBON, 8)).containsAll(WORLD.within(LISBON, 4));
    }

    @EveryType
    void knowsWhichHotelIsMeantByACode(String type) {
        assertThat(Stream.of(PARIS, LISBON).flatMap(centre -> WORLD.storefront(type).within(centre, 3).stream()))
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        listing -> assertThat(WORLD.truth(type, listing.code())).contains(listing.hotel()));
    }

    @EveryType
    void knowsNoHotelByACodeThatIsNone(String type) {
        assertThat(Stream.of("", "lp", "lpzz", "-1", "99999999999999", "word"))
                .allSatisfy(code -> assertThat(WORLD.truth(type, code)).isEmpty());
    }

    @Test
    void isSoldOutAboutEveryTenthTime() {
        List<TrueHotel> hotels = WORLD.within(PARIS, 5);
        double full =
                hotels.stream().filter(hotel -> Inventory.full(hotel, WEEKEND)).count();

        assertThat(full / hotels.size()).isCloseTo(0.1, within(0.03));
    }
}
