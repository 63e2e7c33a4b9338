package dev.staystream.matching;

import static dev.staystream.matching.Listed.called;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is linked without a person although one of the two does not tell where it stands. */
final class WhereaboutsTests {

    private static final double FAR_AWAY = 500_000;

    private final MatchIndex index = new MatchIndex(Matcher.standard());

    @Test
    void theOnlyNamesakeInTownIsLinked() {
        fillTheTown();
        index.put(called("a", "Hotel Zéphyr Bleu").metresNorth(500).listing());
        assertThat(linked(called("b", "Zephyr Bleu"))).containsExactly("a/Hotel Zéphyr Bleu");
    }

    @Test
    void theNameOfTheTownIsNoDifference() {
        fillTheTown();
        index.put(called("a", "Hotel Zéphyr Bleu").metresNorth(500).listing());
        assertThat(linked(called("b", "Zephyr Bleu Brunnental"))).containsExactly("a/Hotel Zéphyr Bleu");
        assertThat(linked(called("b", "Zephyr Bleu Nachtigall"))).isEmpty();
    }

    @Test
    void aNamesakeIsNotEnoughWhereHotelsAreOfManyTowns() {
        fillTheTown();
        IntStream.range(0, 60).forEach(number -> index.put(neighbour(number + 100, FAR_AWAY)));
        index.put(called("a", "Hotel Zéphyr Bleu").metresNorth(500).listing());
        assertThat(linked(called("b", "Zephyr Bleu"))).isEmpty();
    }

    @Test
    void aNamesakeElsewhereIsNotLinked() {
        fillTheTown();
        index.put(called("a", "Hotel Zéphyr Bleu").metresNorth(FAR_AWAY).listing());
        assertThat(linked(called("b", "Zephyr Bleu"))).isEmpty();
    }

    @Test
    void oneOfTwoNamesakesIsNotLinked() {
        fillTheTown();
        index.put(called("a", "Hotel Zéphyr Bleu").metresNorth(500).listing());
        index.put(called("a", "Zéphyr Bleu Hotel").metresNorth(1_500).listing());
        assertThat(linked(called("b", "Zephyr Bleu"))).isEmpty();
    }

    @Test
    void whoStandsInTheOthersPostcodeIsLinked() {
        fillTheTown();
        IntStream.range(0, 60).forEach(number -> index.put(neighbour(number + 100, FAR_AWAY)));
        index.put(called("a", "Hotel Zéphyr Bleu").metresNorth(500).listing());
        assertThat(linked(called("b", "Zephyr Bleu").address("", "8400", "Brunnental")))
                .containsExactly("a/Hotel Zéphyr Bleu");
    }

    @Test
    void whoStandsFarFromTheOthersPostcodeIsNot() {
        fillTheTown();
        index.put(called("a", "Hotel Zéphyr Bleu").metresNorth(9_000).listing());
        assertThat(linked(called("b", "Zephyr Bleu").address("", "8400", "Brunnental"))).isEmpty();
    }

    @Test
    void anotherHouseOfTheStreetIsNotLinked() {
        fillTheTown();
        index.put(called("a", "Hotel Zéphyr Bleu").metresNorth(500).address("Lindengasse 3", "8400", "Brunnental").listing());
        assertThat(linked(called("b", "Zephyr Bleu").address("Lindengasse 40", "8400", "Brunnental"))).isEmpty();
        assertThat(linked(called("b", "Zephyr Bleu").address("Lindengasse 3", "8400", "Brunnental"))).hasSize(1);
    }

    /** Sixty hotels, the postcode and a word of which are common. */
    private void fillTheTown() {
        IntStream.range(0, 60).forEach(number -> index.put(neighbour(number, 0)));
    }

    private static Listing neighbour(int number, double metres) {
        return called("a", "Hotel Brunnental qx" + number)
                .metresNorth(metres + number * 20)
                .address("Hauptstrasse " + number, metres == 0 ? "8400" : "1200", "Brunnental")
                .listing();
    }

    private List<String> linked(Listed asked) {
        return index.matches(asked.listing()).stream()
                .filter(match -> match.verdict().outcome() == Outcome.SAME)
                .map(match -> match.listing().toString())
                .toList();
    }
}
