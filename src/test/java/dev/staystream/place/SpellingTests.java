package dev.staystream.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two ways to write a name are one. */
final class SpellingTests {

    @CsvSource(delimiter = ';', textBlock = """
        Île-de-France; ile de france
        Straßburg; strassburg
        Malmö; malmo
        Ærøskøbing; aeroskobing
        Łódź; lodz
        Đà Nẵng; da nang
        İstanbul; istanbul
        ISTANBUL; istanbul
        Diyarbakır; diyarbakir
        Gəncə; ganca
        Reykjavík; reykjavik
        Ta‘izz; ta izz
        Raʼs al Khaymah; ras al khaymah
        St. John's; saint john s
        Saint-Jean; saint jean
        Ste-Foy; sainte foy
        St; st
        Stuttgart; stuttgart
        Fort St John; fort saint john
        New   York  ; new york
        МОСКВА; москва
        Орёл; орел
        Αθήνας; αθηνασ
        בְּרֵאשִׁית; בראשית
        أبوظبي; ابوظبي
        ガンダム; ガンダム
        서울; 서울
        दिल्ली; दिल्ली
        Ｔｏｋｙｏ; tokyo
        """)
    @ParameterizedTest
    void leavesOutWhatPeopleLeaveOut(String text, String spelled) {
        assertThat(Spelling.of(text)).isEqualTo(spelled);
        assertThat(Spelling.of(spelled)).isEqualTo(spelled);
    }

    @Test
    void startsAgainAtEachLaterWord() {
        assertThat(Spelling.endings("new york city")).containsExactly("york city", "city");
        assertThat(Spelling.endings("paris")).isEmpty();
    }
}
