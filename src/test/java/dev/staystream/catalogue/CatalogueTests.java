package dev.staystream.catalogue;

import static dev.staystream.catalogue.CatalogueExamples.described;
import static dev.staystream.catalogue.CatalogueExamples.named;
import static dev.staystream.catalogue.CatalogueExamples.standing;
import static dev.staystream.stay.Examples.PARIS;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.catalogue.Catalogue.Learned;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.store.SettableClock;
import dev.staystream.supplier.SupplierHotel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

/** What the catalogue makes of what suppliers tell of their hotels. */
final class CatalogueTests {

    private final JoinableCatalogue joinable = new JoinableCatalogue(new SettableClock());

    private final Catalogue catalogue = joinable.catalogue();

    @Test
    void givesAHotelTheSameIdForEver() {
        assertThat(catalogue.idOf("hotelbeds", "1234")).isEqualTo(new HotelId("hiq5pjzpobrgu"));
        assertThat(catalogue.idOf("liteapi", "1234")).isNotEqualTo(catalogue.idOf("hotelbeds", "1234"));
        assertThat(catalogue.idOf("hotelbeds", "1235")).isNotEqualTo(catalogue.idOf("hotelbeds", "1234"));
    }

    @Test
    void givesIdsThatFitIntoAnAddress() {
        assertThat(catalogue.idOf("ota", "HÔTEL/ÉTÉ?&#").value()).matches("h[a-z2-7]{12}");
    }

    @Test
    void knowsNoHotelWhoseNameNobodyHasTold() {
        Learned learned = catalogue.learn("demo", SupplierHotel.coded("1"));

        assertThat(learned).isEqualTo(new Learned(catalogue.idOf("demo", "1"), Optional.empty(), false));
        assertThat(catalogue.hotel(learned.source())).isEmpty();
    }

    @Test
    void learnsAHotelOnceAndSaysWhenItLearnedMore() {
        HotelId id = catalogue.idOf("demo", "1");
        Hotel hotel = new Hotel(id, "Le Marais", standing("1", PARIS).details());

        assertThat(catalogue.learn("demo", named("1", "Le Marais")).improved()).isTrue();
        assertThat(catalogue.learn("demo", named("1", "Le Marais")).improved()).isFalse();
        Learned learned = catalogue.learn("demo", standing("1", PARIS));

        assertThat(learned).isEqualTo(new Learned(id, Optional.of(hotel), true));
        assertThat(catalogue.hotel(id)).contains(hotel);
    }

    @Test
    void keepsWhatItKnowsWhenAnAnswerTellsLessOrOtherwise() {
        catalogue.learn("demo", described("1", 3));

        Learned learned = catalogue.learn("demo", named("1", "HOTEL D ETE (standard)"));

        assertThat(learned.improved()).isFalse();
        assertThat(learned.hotel())
                .hasValueSatisfying(hotel -> assertThat(hotel.name()).isEqualTo("Hôtel d’Été 東京"));
        assertThat(learned.hotel())
                .hasValueSatisfying(hotel ->
                        assertThat(hotel.details()).isEqualTo(described("1", 3).details()));
    }

    @Test
    void keepsNoMorePicturesThanAreShown() {
        assertThat(catalogue.learn("demo", described("1", 300)).hotel())
                .hasValueSatisfying(
                        hotel -> assertThat(hotel.details().images()).hasSize(20));
        assertThat(catalogue.learn("demo", described("1", 300)).improved()).isFalse();
    }

    @Test
    void knowsWhichCodeASupplierTypeHasForAHotel() {
        HotelId id = catalogue.learn("demo", named("1", "Le Marais")).source();

        assertThat(catalogue.codes("demo", id)).containsExactly("1");
        assertThat(catalogue.codes("other", id)).isEmpty();
        assertThat(catalogue.codes("demo", new HotelId("nowhere"))).isEmpty();
    }

    @Test
    void findsTheHotelsOfAnAreaByCode() {
        catalogue.learn("demo", standing("3", new Location(48.86, 2.36)));
        catalogue.learn("demo", standing("1", PARIS));
        catalogue.learn("demo", standing("2", new Location(45.76, 4.83)));
        catalogue.learn("demo", named("4", "Nobody knows where"));
        catalogue.learn("other", standing("5", PARIS));

        assertThat(catalogue.codesIn("demo", new Area(PARIS, 5))).containsExactly("1", "3");
        assertThat(catalogue.codesIn("other", new Area(PARIS, 5))).containsExactly("5");
        assertThat(catalogue.codesIn("unheard-of", new Area(PARIS, 5))).isEmpty();
    }

    @Test
    void findsEveryHotelOfAnAreaOnceWhoeverTellsOfIt() {
        HotelId one = catalogue.learn("demo", standing("1", PARIS)).source();
        HotelId two = catalogue.learn("other", standing("2", PARIS)).source();
        HotelId apart = catalogue.learn("other", standing("3", new Location(48.86, 2.36))).source();
        catalogue.learn("demo", standing("4", new Location(45.76, 4.83)));
        joinable.show(List.of(List.of(one, two)));
        HotelId both = catalogue.current(one).orElseThrow();

        assertThat(catalogue.hotelsIn(new Area(PARIS, 5)))
                .extracting(Hotel::id)
                .containsExactlyElementsOf(Stream.of(both, apart).sorted().toList());
    }

    @Test
    void givesHotelsThatAreOneTheSmallestOfTheirIdsInWhateverOrderTheyAreJoined() {
        HotelId one = learned("demo", "1");
        HotelId two = learned("other", "2");
        HotelId three = learned("third", "3");
        HotelId smallest = Stream.of(one, two, three).min(naturalOrder()).orElseThrow();

        joinable.show(List.of(List.of(one, three)));
        joinable.show(List.of(List.of(two, three, one)));

        assertThat(Stream.of(one, two, three).map(catalogue::current)).containsOnly(Optional.of(smallest));
        assertThat(catalogue.idOf("other", "2")).isEqualTo(smallest);
        assertThat(catalogue.hotel(three)).map(Hotel::id).contains(smallest);
    }

    @Test
    void leadsFromEveryIdEverGivenToAHotelAfterHotelsWereFoundToBeTwo() {
        HotelId one = learned("demo", "1");
        HotelId two = learned("other", "2");
        HotelId three = learned("third", "3");
        joinable.show(List.of(List.of(one, two, three)));

        joinable.show(List.of(List.of(one), List.of(two, three)));

        assertThat(catalogue.current(one)).contains(one);
        assertThat(catalogue.current(two)).isEqualTo(catalogue.current(three));
        assertThat(catalogue.codes("demo", one)).containsExactly("1");
        assertThat(catalogue.codes("demo", two)).isEmpty();
        assertThat(catalogue.current(new HotelId("nowhere"))).isEmpty();
    }

    @Test
    void knowsEveryCodeThatASupplierTypeHasForAHotel() {
        HotelId one = learned("demo", "1");
        HotelId twice = learned("demo", "1-bis");
        HotelId other = learned("other", "9");

        joinable.show(List.of(List.of(one, twice, other)));

        assertThat(catalogue.codes("demo", other)).containsExactlyInAnyOrder("1", "1-bis");
        assertThat(catalogue.codes("other", one)).containsExactly("9");
        assertThat(catalogue.code(twice)).contains("1-bis");
    }

    @Test
    void showsOfAHotelWhatAllItsSourcesTellAndFollowsThem() {
        HotelId one = catalogue.learn("demo", named("1", "RITZ")).source();
        HotelId two = catalogue.learn("other", named("2", "Ritz")).source();
        joinable.show(List.of(List.of(one, two)));
        assertThat(catalogue.hotel(one)).map(Hotel::name).contains("Ritz");

        Learned learned = catalogue.learn("demo", standing("1", PARIS));

        assertThat(learned.source()).isEqualTo(one);
        assertThat(learned.hotel()).isEqualTo(catalogue.hotel(two));
        assertThat(learned.hotel()).hasValueSatisfying(hotel -> assertThat(hotel.details().location()).contains(PARIS));
    }

    @Test
    void leadsOnFromEveryIdEverShownOverMergesAndSplits() {
        HotelId one = learned("demo", "1");
        HotelId two = learned("other", "2");
        HotelId three = learned("third", "3");
        HotelId four = learned("fourth", "4");

        joinable.show(List.of(List.of(one, two), List.of(three, four)));
        joinable.show(List.of(List.of(one, two, three, four)));
        assertThat(Stream.of(one, two, three, four).map(catalogue::current))
                .containsOnly(Stream.of(one, two, three, four).min(naturalOrder()));

        joinable.show(List.of(List.of(one, three), List.of(two), List.of(four)));
        joinable.show(List.of(List.of(one, three, two), List.of(four)));
        assertThat(Stream.of(one, two, three).map(catalogue::current))
                .containsOnly(Stream.of(one, two, three).min(naturalOrder()));
        assertThat(catalogue.current(four)).contains(four);
        assertThat(Stream.of(one, two, three, four).map(catalogue::hotel)).allSatisfy(hotel -> assertThat(hotel).isPresent());
    }

    @Test
    void tellsThoseWhoShowHotelsOnlyWhenSomethingChanged() {
        HotelId one = learned("demo", "1");
        HotelId two = learned("other", "2");
        List<List<HotelId>> joined = List.of(List.of(one, two));

        StepVerifier.create(catalogue.editions())
                .then(() -> joinable.show(joined))
                .expectNext(1L)
                .then(() -> joinable.show(joined))
                .then(() -> joinable.show(List.of(List.of(two), List.of(one))))
                .expectNext(2L)
                .thenCancel()
                .verify(Duration.ofSeconds(5));
        assertThat(catalogue.edition()).isEqualTo(2);
    }

    private HotelId learned(String type, String code) {
        return catalogue.learn(type, named(code, "Le Marais")).source();
    }
}
