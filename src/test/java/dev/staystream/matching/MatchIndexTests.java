package dev.staystream.matching;

import static dev.staystream.matching.Listed.called;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.matching.MatchIndex.Match;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MatchIndexTests {

    private final MatchIndex index = new MatchIndex(Matcher.standard());

    @Test
    void whatIsTheSameIsFound() {
        index.put(called("a", "Hotel Zéphyr Bleu").metresNorth(0).listing());
        index.put(called("a", "Hotel Nachtfalter").metresNorth(30).listing());
        assertThat(found(called("b", "Zephyr Bleu").metresNorth(10))).containsExactly("a/Hotel Zéphyr Bleu");
    }

    @Test
    void whatIsForgottenIsNotFound() {
        index.put(called("a", "Hotel Zéphyr Bleu").metresNorth(0).listing());
        index.remove(new ListingId("a", "Hotel Zéphyr Bleu"));
        index.remove(new ListingId("a", "never there"));
        assertThat(found(called("b", "Zephyr Bleu").metresNorth(10))).isEmpty();
        assertThat(index.size()).isZero();
    }

    @Test
    void aListingThatIsPutAgainStandsWhereItStandsNow() {
        index.put(called("a", "Hotel Zéphyr Bleu").metresNorth(90_000).listing());
        index.put(called("a", "Hotel Zéphyr Bleu").metresNorth(0).listing());
        assertThat(index.size()).isOne();
        assertThat(found(called("b", "Zephyr Bleu").metresNorth(10))).containsExactly("a/Hotel Zéphyr Bleu");
    }

    @Test
    void noListingIsFoundForItself() {
        Listed one = called("a", "Hotel Zéphyr Bleu").metresNorth(0);
        index.put(one.listing());
        assertThat(found(one)).isEmpty();
    }

    @Test
    void aPhoneNumberFindsWhatAnotherNameHides() {
        index.put(called("a", "Hotel Zéphyr Bleu").metresNorth(0).reached("+41 52 555 01 00", "zephyr.example").listing());
        assertThat(index.compared(called("b", "Nachtfalter").metresNorth(5_000).reached("052 555 01 00", "n.example").listing()))
                .hasSize(1);
    }

    @Test
    void wordsThatManyHaveTellLittle() {
        IntStream.range(0, 200)
                .mapToObj(i -> called("a", "Hotel Brunnental " + (char) ('A' + i % 26) + "xq" + i).metresNorth(i * 20))
                .map(Listed::listing)
                .forEach(index::put);
        index.put(called("a", "Hotel Quirinus").metresNorth(0).listing());
        Listing asked = called("b", "Hotel Brunnental Quirinus").metresNorth(0).listing();
        assertThat(index.matches(asked))
                .first()
                .returns(new ListingId("a", "Hotel Quirinus"), Match::listing);
    }

    @Test
    void aKeyThatTooManyShareIsGivenUpButTheRestStillFinds() {
        IntStream.range(0, 500)
                .mapToObj(i -> called("a", "Hotel Nummer " + i).metresNorth(0))
                .map(Listed::listing)
                .forEach(index::put);
        assertThat(index.compared(called("b", "Nummer 217").metresNorth(0).listing()))
                .extracting(comparison -> comparison.right().id().code())
                .contains("Hotel Nummer 217");
    }

    private List<String> found(Listed asked) {
        return index.matches(asked.listing()).stream()
                .map(match -> match.listing().toString())
                .toList();
    }
}
