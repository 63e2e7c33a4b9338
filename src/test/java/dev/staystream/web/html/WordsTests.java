package dev.staystream.web.html;

import static dev.staystream.web.html.Told.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Unasked;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every page says, and how it writes money. */
final class WordsTests {

    @Test
    void writesMoneyWithTheDecimalsOfItsCurrency() {
        assertThat(Stream.of("JPY", "EUR", "KWD").map(code -> ENGLISH.money(Money.of("1234.5", code))))
                .containsExactly("¥1,235", "€1,234.50", "KWD\u00a01,234.500");
    }

    @TestFactory
    Stream<DynamicTest> hasPlainWordsForEveryReason() {
        return Stream.concat(
                        Stream.of(NoAnswer.values()).map(NoAnswer::code),
                        Stream.of(Unasked.values()).map(Unasked::code))
                .map(code -> DynamicTest.dynamicTest(
                        code, () -> assertThat(ENGLISH.find("reason." + code)).isPresent()));
    }
}
