package dev.staystream.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Location;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a city is called, it is found. */
final class PlacesTests {

    private static final Places PLACES = new Places(Gazetteer.read());

    private static final int PARIS = 2988507;

    @Test
    void knowsEveryCityOfTheGazetteer() {
        assertThat(PLACES.all()).hasSize(25_478).doesNotHaveDuplicates();
        assertThat(PLACES.all()).extracting(Place::population).isSortedAccordingTo((one, other) -> other - one);
        assertThat(PLACES.byId(PARIS))
                .contains(new Place(
                        PARIS,
                        "Paris",
                        new CountryCode("FR"),
                        "Île-de-France",
                        new Location(48.85341, 2.3488),
                        2138551,
                        ZoneId.of("Europe/Paris")));
        assertThat(PLACES.byId(1)).isEmpty();
    }

    @Test
    void namesTheRegionOfNearlyEveryCity() {
        assertThat(PLACES.all()).filteredOn(place -> place.region().isEmpty()).hasSizeLessThan(50);
        assertThat(first("singapore").region()).isEmpty();
    }

    @CsvSource(textBlock = """
        Paris, Paris
        PARIS, Paris
        munchen, Munich
        münchen, Munich
        München, Munich
        Köln, Köln
        cologne, Köln
        Łódź, Łódź
        lodz, Łódź
        tromso, Tromsø
        Tromsø, Tromsø
        st petersburg, Saint Petersburg
        St. Petersburg, Saint Petersburg
        Saint Petersburg, Saint Petersburg
        sankt gallen, Sankt Gallen
        St.Gallen, Sankt Gallen
        l'aquila, L'Aquila
        l aquila, L'Aquila
        aix en provence, Aix-en-Provence
        Aix-en-Provence, Aix-en-Provence
        Москва, Moscow
        МОСКВА, Moscow
        東京, Tokyo
        東京都, Tokyo
        باريس, Paris
        Αθήνα, Athens
        αθηνα, Athens
        서울, Seoul
        กรุงเทพ, Bangkok
        तेल अवीव, Tel Aviv
        """)
    @ParameterizedTest
    void findsACityByAnyOfItsNamesWhateverTheAccents(String text, String name) {
        assertThat(first(text).name()).isEqualTo(name);
    }

    @CsvSource(textBlock = """
        PAR, Paris
        CDG, Paris
        lon, London
        LHR, London
        NYC, New York City
        JFK, New York City
        """)
    @ParameterizedTest
    void findsACityByTheCodesOfItsAirports(String code, String name) {
        assertThat(first(code).name()).isEqualTo(name);
    }

    @Test
    void findsWhatIsCalledSoThenWhatStartsSoThenWhatHasALaterWordThatDoesThenWhatIsCalledAlmostSo() {
        Places places = SmallGazetteer.of("New Bern", "Bernau", "Bern", "Berg", "Bern");

        assertThat(places.find("bern", 10)).extracting(Place::id).containsExactly(2, 4, 1, 0, 3);
        assertThat(places.find("berna", 10)).extracting(Place::id).containsExactly(1, 2, 4);
        assertThat(places.find("ber", 10)).extracting(Place::id).containsExactly(1, 2, 3, 4, 0);
    }

    @Test
    void findsTheMostPopulousFirstAmongEquals() {
        assertThat(PLACES.find("paris", 5)).first().extracting(Place::id).isEqualTo(PARIS);
        assertThat(countries("birmingham")).startsWith("GB", "US");
        assertThat(names("barcel", 3)).startsWith("Barcelona");
    }

    @CsvSource(textBlock = """
        barcelna, Barcelona
        barcelonna, Barcelona
        barzelona, Barcelona
        bacrelona, Barcelona
        abrcelona, Barcelona
        arcelona, Barcelona
        xarcelona, Barcelona
        barcelon, Barcelona
        newyork, New York City
        laquila, L'Aquila
        москв, Moscow
        масква, Moscow
        copenahgen, Copenhagen
        """)
    @ParameterizedTest
    void forgivesOneSlip(String text, String name) {
        assertThat(first(text).name()).isEqualTo(name);
    }

    @Test
    void forgivesNoTwoSlipsAndNoneInShortWords() {
        assertThat(PLACES.find("bxrcelnoa", 5)).isEmpty();
        assertThat(names("qom", 50)).doesNotContain("Rom", "Como");
        assertThat(PLACES.find("qxz", 5)).isEmpty();
    }

    @Test
    void forgivesASlipWhileANameIsStillBeingTyped() {
        assertThat(first("copenahg").name()).isEqualTo("Copenhagen");
        assertThat(first("amstrda").name()).isEqualTo("Amsterdam");
    }

    @Test
    void putsWhatIsCalledAlmostSoLast() {
        List<String> names = names("vienna", 50);

        assertThat(names).startsWith("Vienna", "Vienna").contains("Vienne");
        assertThat(countries("vienna")).startsWith("AT", "US");
    }

    @CsvSource(delimiter = ';', textBlock = """
        Paris, France; FR; Île-de-France
        Paris, Texas; US; Texas
        paris tx; US; Texas
        paris texas; US; Texas
        paris texas usa; US; Texas
        Paris, TX, US; US; Texas
        Paris, Île-de-France, FR; FR; Île-de-France
        paris ile de france; FR; Île-de-France
        Paris, Fra; FR; Île-de-France
        Paris,; FR; Île-de-France
        london uk; GB; England
        London, Ontario; CA; Ontario
        London, Canada; CA; Ontario
        cordoba argentina; AR; Cordoba
        Córdoba, España; ES; Andalusia
        Köln, Deutschland; DE; North Rhine-Westphalia
        istanbul turkey; TR; Istanbul
        istanbul türkiye; TR; Istanbul
        birmingham united states; US; Alabama
        birmingham united kingdom; GB; England
        portland me; US; Maine
        washington dc; US; Washington, D.C.
        Washington, D.C.; US; Washington, D.C.
        pariss france; FR; Île-de-France
        pristina kosovo; XK; Pristina
        """)
    @ParameterizedTest
    void narrowsByTheCountryOrRegionThatFollows(String text, String country, String region) {
        assertThat(first(text))
                .extracting(place -> place.country().code(), Place::region)
                .containsExactly(country, region);
    }

    @Test
    void findsNothingInTheWrongCountry() {
        assertThat(PLACES.find("Paris, Germany", 5)).isEmpty();
        assertThat(PLACES.find("Paris, Texas, France", 5)).isEmpty();
        assertThat(PLACES.find("Paris, France", 50))
                .isNotEmpty()
                .allMatch(place -> place.country().code().equals("FR"));
    }

    @Test
    void leavesAsideWhatFollowsACommaAndIsNoCountryOrRegion() {
        assertThat(first("Paris, 75001").id()).isEqualTo(PARIS);
        assertThat(first("Köln, NRW").name()).isEqualTo("Köln");
    }

    @Test
    void findsNothingForBlankText() {
        assertThat(Stream.of("", " ", "\t\n", ",", " , ,", "-", "...", "'"))
                .allSatisfy(text -> assertThat(PLACES.find(text, 5)).isEmpty());
    }

    @Test
    void neverFindsAPlaceTwiceNorMoreThanAskedFor() {
        assertThat(Stream.of("s", "san", "paris", "new york", "saint", "vienna", "東", "zzzzzz", "springfield us"))
                .allSatisfy(text -> {
                    List<Place> found = PLACES.find(text, 500);
                    assertThat(found).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(500);
                    assertThat(PLACES.find(text, 3))
                            .isEqualTo(found.stream().limit(3).toList());
                    assertThat(PLACES.find(text, 0)).isEmpty();
                });
    }

    @Test
    void findsEveryCityByTheNameItIsShownWith() {
        Random random = new Random(11);
        Stream.generate(() -> PLACES.all().get(random.nextInt(PLACES.all().size())))
                .limit(500)
                .forEach(place -> assertThat(PLACES.find(place.name(), 1000))
                        .as(place.name())
                        .contains(place));
    }

    @Test
    void withstandsAnyText() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            String text = random.ints(random.nextInt(40), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(PLACES.find(text, 8)).hasSizeLessThanOrEqualTo(8);
        }
        assertThat(PLACES.find("a ".repeat(100_000), 8)).isEmpty();
    }

    @Test
    void findsTheNearestPlaceToAPoint() {
        assertThat(PLACES.nearest(new Location(48.8566, 2.3522)).name()).isEqualTo("Paris");
        assertThat(PLACES.nearest(new Location(-90, 0)).name()).isEqualTo("Ushuaia");
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            Location point = new Location(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
            Place nearest = PLACES.nearest(point);
            assertThat(PLACES.all())
                    .noneMatch(place -> place.location().distanceKm(point)
                            < nearest.location().distanceKm(point) - 0.001);
        }
    }

    @Test
    void findsTheNearestPlaceAcrossTheDateLine() {
        assertThat(PLACES.nearest(new Location(-18, -179.99)).country().code()).isEqualTo("FJ");
    }

    private static Place first(String text) {
        return PLACES.find(text, 1).getFirst();
    }

    private static List<String> names(String text, int limit) {
        return PLACES.find(text, limit).stream().map(Place::name).toList();
    }

    private static List<String> countries(String text) {
        return PLACES.find(text, 2).stream()
                .map(place -> place.country().code())
                .toList();
    }
}
