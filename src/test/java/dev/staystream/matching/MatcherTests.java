package dev.staystream.matching;

import static dev.staystream.matching.Listed.called;
import static dev.staystream.matching.Outcome.DIFFERENT;
import static dev.staystream.matching.Outcome.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.matching.Reason.Code;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MatcherTests {

    private static final Matcher MATCHER = Matcher.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Hôtel Zéphyr Bleu           | Zephyr Bleu Hotel
        Hotel Sankt Quirinus        | Hotel St. Quirinus
        Гостиница Ласточка          | Hotel Lastochka
        Ξενοδοχείο Καρυάτιδα        | Karyatida Hotel
        Grand Hotel Vilmorin & Spa  | Grand Hôtel Vilmorin
        Hôtel-Restaurant Quenouille | Hotel Quenouille
        Hotel Grauhaus Am See       | Grauhaus am See
        The Marigold & Finch Inn    | Marigold and Finch Inn
        Hotel Perlenkamp            | Hotel Perlenkmap
        Hotel Sonnen Wirbel         | Sonnenwirbel
        Hotel Trevalyn by Orlandis  | Hotel Trevalyn
        Hotel Osmunda - Fernway Hotels | Hotel Osmunda""")
    void oneHouseUnderTwoSpellingsIsLinked(String one, String other) {
        assertThat(compare(called("a", one).metresNorth(0), called("b", other).metresNorth(20)))
                .returns(SAME, Verdict::outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Hotel Quillon Opera          | Hotel Quillon Folies
        Ibis Brunnental Centre       | Ibis Brunnental Messe
        Mercure Altweiler City       | Mercure Altweiler Airport
        Hotel Sorbier 12             | Hotel Sorbier 27
        Novotel Brunnental           | Ibis Brunnental
        Ibis Styles Brunnental       | Ibis Budget Brunnental
        Pension Rosenquarz           | Pension Blauquarz""")
    void neighboursWithAWordOfTheirOwnEachAreNeverLinked(String one, String other) {
        assertThat(compare(
                        called("a", one).metresNorth(0).reached("+41 52 555 01 00", "https://www.chain.example/"),
                        called("b", other).metresNorth(40).reached("+41 52 555 01 00", "https://www.chain.example/"))
                        .outcome())
                .isNotEqualTo(SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Hotel Zéphyr Bleu | Hotel Zéphyr Bleu Parking
        Hotel Zéphyr Bleu | Zéphyr Bleu Spa
        Hotel Zéphyr Bleu | Restaurant du Zéphyr Bleu
        Hotel Zéphyr Bleu | Parkhaus Hotel Zéphyr Bleu
        Hotel Zéphyr Bleu | Bar at Hotel Zéphyr Bleu""")
    void aPartOfAHouseIsNotTheHouse(String house, String part) {
        Verdict verdict = compare(
                called("a", house).metresNorth(0).reached("+41 52 555 01 00", "zephyr.example"),
                called("b", part).metresNorth(5).reached("+41 52 555 01 00", "zephyr.example"));
        assertThat(verdict.outcome()).isEqualTo(DIFFERENT);
        assertThat(codes(verdict)).contains(Code.PART_OF_PROPERTY);
    }

    @Test
    void aBareChainNameIsTheChainsHouseNextDoorButNotTheOneAcrossTown() {
        Listed bare = called("a", "Ibis").metresNorth(0);
        assertThat(compare(bare, called("b", "Ibis Altweiler Bahnhof").metresNorth(15)).score())
                .isGreaterThan(compare(bare, called("c", "Ibis Altweiler Messe").metresNorth(900)).score());
        assertThat(compare(bare, called("c", "Ibis Altweiler Messe").metresNorth(900)).outcome())
                .isEqualTo(DIFFERENT);
    }

    @Test
    void aFarNamesakeIsAnotherHouse() {
        assertThat(compare(
                        called("a", "Hotel Zéphyr Bleu").metresNorth(0),
                        called("b", "Hotel Zéphyr Bleu").metresNorth(60_000))
                        .outcome())
                .isNotEqualTo(SAME);
    }

    @Test
    void nothingButANameIsLeftToAPerson() {
        assertThat(compare(called("a", "Hotel Zéphyr Bleu"), called("b", "Hotel Zéphyr Bleu")).outcome())
                .isNotEqualTo(SAME);
    }

    @Test
    void anAddressStandsInForCoordinates() {
        assertThat(compare(
                        called("a", "Hotel Zéphyr Bleu").address("Kirchgasse 12", "8400", "Brunnental"),
                        called("b", "Zephyr Bleu").address("12, Kirchgasse", "8400", "Brunnental"))
                        .outcome())
                .isEqualTo(SAME);
    }

    @Test
    void whatOneSideDoesNotTellIsNotHeldAgainstIt() {
        Listed full = called("a", "Hotel Zéphyr Bleu")
                .metresNorth(0)
                .address("Kirchgasse 12", "8400", "Brunnental")
                .reached("+41 52 555 01 00", "zephyr.example")
                .starred(4);
        Verdict verdict = compare(full, called("b", "Hotel Zéphyr Bleu").metresNorth(10));
        assertThat(verdict.outcome()).isEqualTo(SAME);
        assertThat(verdict.reasons()).allMatch(reason -> reason.code().speaksForSame());
    }

    @Test
    void aFormerNameCounts() {
        assertThat(compare(
                        called("a", "Hotel Nachtfalter").also("Hotel Zéphyr Bleu").metresNorth(0),
                        called("b", "Zéphyr Bleu").metresNorth(10))
                        .outcome())
                .isEqualTo(SAME);
    }

    @Test
    void theReasonsAreTold() {
        Verdict verdict = compare(
                called("a", "Hotel Zéphyr Bleu Nord")
                        .metresNorth(0)
                        .address("Kirchgasse 12", "8400", "Brunnental")
                        .reached("+41 52 555 01 00", "https://www.zephyr.example/nord")
                        .starred(4),
                called("b", "Zephyr Bleu Quai")
                        .metresNorth(31)
                        .address("Kirchgasse 14", "8400", "Brunnental")
                        .reached("0041 52 5550100", "http://zephyr.example/en/quai")
                        .starred(3));
        assertThat(verdict.reasons())
                .contains(
                        new Reason(Code.NAME_SIMILAR, List.of("zephyr bleu")),
                        new Reason(Code.PLACE_NEAR, List.of("31")),
                        new Reason(Code.POSTCODE_SAME, List.of("8400")),
                        new Reason(Code.PHONE_SAME, List.of()),
                        new Reason(Code.HOST_SAME, List.of("zephyr.example")),
                        new Reason(Code.NAME_LEFTOVERS, List.of("n", "quai")),
                        new Reason(Code.ADDRESS_DIFFERENT, List.of("Kirchgasse 12", "Kirchgasse 14")),
                        new Reason(Code.STARS_DIFFERENT, List.of("4.0", "3.0")));
        assertThat(verdict.reasons()).isSortedAccordingTo((one, other) ->
                Boolean.compare(other.code().speaksForSame(), one.code().speaksForSame()));
    }

    @Test
    void itIsTheSameWhicheverComesFirst() {
        List<Listed> all = Stream.of("Hotel Zéphyr Bleu", "Zephyr Spa", "Ibis Brunnental", "Sonnen Wirbel 4")
                .map(name -> called("a", name).metresNorth(name.length() * 10))
                .toList();
        for (Listed one : all) {
            for (Listed other : all) {
                assertThat(compare(one, other).score()).isEqualTo(compare(other, one).score());
            }
        }
    }

    private static Verdict compare(Listed one, Listed other) {
        return MATCHER.compare(one.listing(), other.listing());
    }

    private static List<Code> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::code).toList();
    }
}
