package dev.staystream.web.html.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.place.ExamplePlaces;
import dev.staystream.place.Place;
import dev.staystream.web.html.form.Destinations.Meaning;
import org.junit.jupiter.api.Test;

final class DestinationsTests {

    private final Destinations destinations = new Destinations(ExamplePlaces.places());

    @Test
    void takesTheOneThatIsFarLarger() {
        assertThat(country("Paris")).isEqualTo("FR");
        assertThat(country("London")).isEqualTo("GB");
    }

    @Test
    void goesByTheCountryOrRegionThatFollows() {
        assertThat(country("Paris, Texas")).isEqualTo("US");
        assertThat(country("London, Canada")).isEqualTo("CA");
    }

    @Test
    void understandsNamesInOtherLanguages() {
        assertThat(country("Mailand")).isEqualTo("IT");
        assertThat(country("München")).isEqualTo("DE");
    }

    @Test
    void asksWhichOfSeveralIsMeant() {
        assertThat(destinations.of("Springfield"))
                .isInstanceOfSatisfying(
                        Meaning.Several.class,
                        several -> assertThat(several.places())
                                .extracting(Place::name)
                                .hasSizeGreaterThan(2)
                                .startsWith("Springfield", "Springfield"));
    }

    @Test
    void asksWhichOfThoseThatBeginSoIsMeant() {
        assertThat(destinations.of("San")).isInstanceOf(Meaning.Several.class);
    }

    @Test
    void knowsNoPlaceThatIsNone() {
        assertThat(destinations.of("Qqqwxyz")).isEqualTo(new Meaning.None());
        assertThat(destinations.of(" ")).isEqualTo(new Meaning.None());
    }

    private String country(String text) {
        Meaning.One one = (Meaning.One) destinations.of(text);
        return one.place().country().code();
    }
}
