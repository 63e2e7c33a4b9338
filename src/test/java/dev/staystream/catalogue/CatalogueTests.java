package dev.staystream.catalogue;

import static dev.staystream.catalogue.CatalogueExamples.described;
import static dev.staystream.catalogue.CatalogueExamples.named;
import static dev.staystream.catalogue.CatalogueExamples.standing;
import static dev.staystream.stay.Examples.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.catalogue.Catalogue.Learned;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.store.SettableClock;
import dev.staystream.supplier.SupplierHotel;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the catalogue makes of what suppliers tell of their hotels. */
final class CatalogueTests {

    private final Catalogue catalogue = Catalogues.empty(new SettableClock());

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
        assertThat(catalogue.hotel(learned.id())).isEmpty();
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
        HotelId id = catalogue.learn("demo", named("1", "Le Marais")).id();

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
}
