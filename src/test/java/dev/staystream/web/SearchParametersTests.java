package dev.staystream.web;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.staystream.merge.Filter;
import dev.staystream.merge.Sort;
import dev.staystream.merge.View;
import dev.staystream.place.ExamplePlaces;
import dev.staystream.stay.Board;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Destination.Hotels;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Query;
import dev.staystream.stay.Stay;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.SearchParameters.Parsed.Asked;
import dev.staystream.web.SearchParameters.Parsed.Refused;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What addresses mean, and what is said of those that mean nothing. */
final class SearchParametersTests {

    /** In Paris it is noon on the 20th, in Honolulu one in the morning. */
    private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");

    private final MultiValueMap<String, String> given = new LinkedMultiValueMap<>();

    SearchParametersTests() {
        given.add("place", "2988507");
        given.add("checkIn", "2027-01-12");
        given.add("checkOut", "2027-01-14");
    }

    @Test
    void needsOnlyAPlaceAndDates() {
        Query query = asked().query();

        assertThat(asked().place())
                .hasValueSatisfying(place -> assertThat(place.name()).isEqualTo("Paris"));
        assertThat(query.destination()).isEqualTo(asked().place().orElseThrow().area());
        assertThat(query.stay()).isEqualTo(new Stay(LocalDate.of(2027, 1, 12), LocalDate.of(2027, 1, 14)));
        assertThat(query.suppliers()).isEmpty();
    }

    @Test
    void fillsInTwoAdultsFromGermanyWhoCountInEurosAndSee25HotelsInRecommendedOrder() {
        assertThat(asked().query().rooms()).containsExactly(new Occupancy(2, List.of()));
        assertThat(asked().query().guestCountry()).isEqualTo(new CountryCode("DE"));
        assertThat(asked().query().currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(asked().view()).isEqualTo(new View(Filter.NONE, Sort.RECOMMENDED, 25));
    }

    @Test
    void understandsEverythingAtOnce() {
        set("room", "2-5-9", "1");
        set("guestCountry", "FR");
        set("currency", "JPY");
        set("lang", "pt-BR");
        set("maxPrice", "349.50");
        set("stars", "4", "5");
        set("board", "BB", "AI");
        set("refundable", "true");
        set("supplier", "liteapi", "hotelbeds");
        set("sort", "distance");
        set("limit", "200");

        assertThat(asked().query())
                .isEqualTo(new Query(
                        asked().query().destination(),
                        asked().query().stay(),
                        List.of(new Occupancy(1, List.of()), new Occupancy(2, List.of(5, 9))),
                        new CountryCode("FR"),
                        Currency.getInstance("JPY"),
                        new TreeSet<>(Set.of(new SupplierId("hotelbeds"), new SupplierId("liteapi")))));
        Filter filter =
                new Filter(Optional.of(new BigDecimal("349.50")), Set.of(4, 5), Set.of(Board.BB, Board.AI), true);
        assertThat(asked().view()).isEqualTo(new View(filter, Sort.DISTANCE, 200));
    }

    @ParameterizedTest
    @CsvSource({"'',5", "5km,5", "5,5", "0.5km,0.5", "100km,100"})
    void searchesAroundAPoint(String radius, double kilometres) {
        given.remove("place");
        set("near", "48.8566,2.3522");
        set("radius", radius);

        assertThat(asked().query().destination()).isEqualTo(new Area(new Location(48.8566, 2.3522), kilometres));
        assertThat(asked().place()).isEmpty();
    }

    @Test
    void searchesHotelsByName() {
        given.remove("place");
        set("hotel", "h-2", "h-1");

        assertThat(asked().query().destination())
                .isEqualTo(new Hotels(List.of(new HotelId("h-1"), new HotelId("h-2"))));
    }

    @Test
    void takesABlankValueForNone() {
        set("near", "");
        set("maxPrice", " ");
        set("currency", "");

        assertThat(asked().query().currency()).isEqualTo(Currency.getInstance("EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"utm_source", "utm_campaign", "gclid", "fbclid", "msclkid"})
    void passesOverWhatAdvertisersAppend(String name) {
        set(name, "x");

        assertThat(asked().query()).isNotNull();
    }

    @Test
    void judgesTodayByTheCalendarOfTheDestination() {
        set("checkIn", "2026-11-19");
        set("checkOut", "2026-11-21");
        assertThat(complaints()).containsExactly("checkIn");

        set("checkIn", "2026-11-20");
        assertThat(asked().query().stay().nights()).isEqualTo(1);
    }

    @Test
    void knowsThatItIsStillYesterdayInHonolulu() {
        Clock beforeDawn = Clock.fixed(Instant.parse("2026-11-20T09:59:00Z"), UTC);
        set("checkIn", "2026-11-19");
        set("checkOut", "2026-11-21");

        set("place", "5856195");
        assertThat(parse(beforeDawn)).isInstanceOf(Asked.class);

        given.remove("place");
        set("near", "21.3,-157.8");
        assertThat(parse(beforeDawn)).isInstanceOf(Asked.class);

        set("near", "48.85,2.35");
        assertThat(parse(beforeDawn)).isInstanceOf(Refused.class);
    }

    @Test
    void callsNoDatePastTooEarlyWhereTheZoneIsNotKnown() {
        given.remove("place");
        set("hotel", "h-1");
        set("checkOut", "2026-11-21");

        set("checkIn", "2026-11-19");
        assertThat(asked().query().stay().nights()).isEqualTo(2);

        set("checkIn", "2026-11-18");
        assertThat(complaints()).containsExactly("checkIn");
    }

    static Stream<Arguments> badValues() {
        return Stream.of(
                arguments("place", List.of("1")),
                arguments("place", List.of("Paris")),
                arguments("place", List.of("2988507", "5856195")),
                arguments("checkIn", List.of("2026-11-19")),
                arguments("checkIn", List.of("2028-04-04")),
                arguments("checkIn", List.of("12.01.2027")),
                arguments("checkIn", List.of("2027-02-30")),
                arguments("checkIn", List.of()),
                arguments("checkOut", List.of("2027-01-12")),
                arguments("checkOut", List.of("2027-01-11")),
                arguments("checkOut", List.of("2027-02-12")),
                arguments("checkOut", List.of("")),
                arguments("room", List.of("")),
                arguments("room", IntStream.range(0, 9).mapToObj(i -> "2").toList()),
                arguments("room", List.of("0")),
                arguments("room", List.of("11")),
                arguments("room", List.of("2-18")),
                arguments("room", List.of("2--1")),
                arguments("room", List.of("2-")),
                arguments("room", List.of("2", "two")),
                arguments("guestCountry", List.of("XX")),
                arguments("guestCountry", List.of("Germany")),
                arguments("currency", List.of("EURO")),
                arguments("currency", List.of("XYZ")),
                arguments("currency", List.of("XAU")),
                arguments("currency", List.of("EUR", "USD")),
                arguments("lang", List.of("not a tag")),
                arguments("maxPrice", List.of("0")),
                arguments("maxPrice", List.of("-5")),
                arguments("maxPrice", List.of("1e9999999")),
                arguments("maxPrice", List.of("cheap")),
                arguments("stars", List.of("0")),
                arguments("stars", List.of("4", "6")),
                arguments("board", List.of("XX")),
                arguments("board", List.of("BB", "breakfast")),
                arguments("refundable", List.of("yes")),
                arguments("supplier", List.of("nobody")),
                arguments("sort", List.of("cheapest")),
                arguments("limit", List.of("0")),
                arguments("limit", List.of("201")),
                arguments("limit", List.of("many")),
                arguments("radius", List.of("5km")),
                arguments("guests", List.of("2")));
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void namesTheOneBadParameter(String name, List<String> values) {
        given.put(name, values);

        assertThat(complaints()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"0", "0km", "101", "101km", "-1", "five", "5mi", "NaN"})
    void namesABadRadius(String radius) {
        given.remove("place");
        set("near", "48.8566,2.3522");
        set("radius", radius);

        assertThat(complaints()).containsExactly("radius");
    }

    @ParameterizedTest
    @ValueSource(strings = {"48.8566", "91,0", "0,181", "NaN,0", "48.8,2.3,5", "Paris", ","})
    void namesABadPoint(String point) {
        given.remove("place");
        set("near", point);

        assertThat(complaints()).containsExactly("near");
    }

    @Test
    void wantsOneDestination() {
        set("near", "48.8566,2.3522");
        assertThat(complaints()).containsExactly("place", "near");

        given.remove("place");
        given.remove("near");
        assertThat(complaints()).containsExactly("place");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        set("place", "1");
        set("near", "x");
        set("radius", "0");
        set("checkIn", "2020-01-01");
        set("checkOut", "2019-01-01x");
        set("room", "0");
        set("guestCountry", "XX");
        set("currency", "XYZ");
        set("maxPrice", "0");
        set("stars", "9");
        set("board", "XX");
        set("refundable", "perhaps");
        set("supplier", "nobody");
        set("sort", "luck");
        set("limit", "0");
        set("rom", "2");

        assertThat(complaints())
                .containsOnly(
                        "place",
                        "near",
                        "radius",
                        "checkIn",
                        "checkOut",
                        "room",
                        "guestCountry",
                        "currency",
                        "maxPrice",
                        "stars",
                        "board",
                        "refundable",
                        "supplier",
                        "sort",
                        "limit",
                        "rom");
    }

    @Test
    void saysWhatWouldBeRight() {
        set("sort", "luck");
        set("supplier", "nobody");
        set("checkOut", "2027-03-01");

        assertThat(refused())
                .extracting(BadParameter::message)
                .containsExactly(
                        "checkOut must be a date after checkIn and at most 30 nights later, 2027-01-13 to 2027-02-11,"
                                + " but was 2027-03-01",
                        "supplier must be one of hotelbeds, liteapi, but was nobody",
                        "sort must be one of recommended, price, rating, distance, but was luck");
    }

    @ParameterizedTest
    @CsvSource({"checkin,checkIn", "check_out,checkOut", "rooms,room", "curency,currency", "guest_country,guestCountry"
    })
    void guessesWhichParameterWasMeant(String written, String meant) {
        set(written, "x");

        assertThat(refused())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).endsWith("did you mean %s?".formatted(meant)));
    }

    @Test
    void saysThatNoSupplierIsConfigured() {
        set("supplier", "hotelbeds");
        Clock clock = Clock.fixed(NOW, UTC);

        assertThat(new SearchParameters(ExamplePlaces.places(), clock, List.of()).parse(given))
                .isEqualTo(new Refused(List.of(new BadParameter(
                        "supplier", "supplier must be left out, since no supplier is configured, but was hotelbeds"))));
    }

    @Test
    void repeatsNoControlCharactersAndNoNovels() {
        set("sort", "a\r\nb\u0000\u202e" + "c".repeat(500));

        assertThat(refused())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).endsWith("but was ab" + "c".repeat(58) + "…"));
    }

    private void set(String name, String... values) {
        given.put(name, List.of(values));
    }

    private SearchParameters.Parsed parse(Clock clock) {
        List<SupplierId> suppliers = List.of(new SupplierId("hotelbeds"), new SupplierId("liteapi"));
        return new SearchParameters(ExamplePlaces.places(), clock, suppliers).parse(given);
    }

    private SearchWish asked() {
        assertThat(parse(Clock.fixed(NOW, UTC))).isInstanceOf(Asked.class);
        return ((Asked) parse(Clock.fixed(NOW, UTC))).wish();
    }

    private List<BadParameter> refused() {
        assertThat(parse(Clock.fixed(NOW, UTC))).isInstanceOf(Refused.class);
        return ((Refused) parse(Clock.fixed(NOW, UTC))).errors();
    }

    private List<String> complaints() {
        return refused().stream().map(BadParameter::field).toList();
    }
}
