package dev.staystream.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TextsTests {

    private final Texts texts = new Texts();

    @Test
    void givesAShortTextAgainInsteadOfACopy() {
        assertThat(read("  Double room ")).isEqualTo("Double room").isSameAs(read("Double room"));
    }

    @Test
    void giveEachOfManyTextsWhateverPlaceItShares() {
        assertThat(IntStream.range(0, 10_000).mapToObj(number -> "room " + number % 3_000))
                .allSatisfy(text -> assertThat(read(text)).isEqualTo(text));
    }

    @Test
    void doNotShareWhatIsLong() {
        String key = "20270112|20270114|W|1|264|DBL.ST|NRF-BAR|BB||1~2~0||N@07~~2152f~-1634911542~N";

        assertThat(read(key)).isEqualTo(key).isNotSameAs(read(key));
    }

    @Test
    void areEmptyWhereThereIsOnlySpace() {
        assertThat(read(" \t\n")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    private String read(String text) {
        char[] characters = ("x" + text + "x").toCharArray();
        return texts.stripped(characters, 1, text.length());
    }
}
