package dev.staystream.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Location;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place is large enough for the hotels that are near it. */
final class PlaceTests {

    @CsvSource(textBlock = """
        0, 5
        15000, 5
        250000, 5
        1000000, 10
        2250000, 15
        4000000, 20
        22315474, 20
        """)
    @ParameterizedTest
    void isSearchedInACircleThatGrowsWithItsPeople(int population, double radiusKm) {
        assertThat(place("Somewhere", population).area().radiusKm()).isEqualTo(radiusKm);
        assertThat(place("Somewhere", population).area().centre()).isEqualTo(new Location(1, 2));
    }

    @Test
    void hasANameAndNoFewerThanNoPeople() {
        assertThatIllegalArgumentException().isThrownBy(() -> place(" ", 1)).withMessageContaining("place 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place("Nowhere", -1))
                .withMessageContaining("-1");
    }

    private static Place place(String name, int population) {
        return new Place(7, name, new CountryCode("FR"), "", new Location(1, 2), population, ZoneId.of("Europe/Paris"));
    }
}
