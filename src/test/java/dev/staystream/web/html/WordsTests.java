package dev.staystream.web.html;

import static dev.staystream.web.html.Told.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Unasked;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
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

    @TestFactory
    Stream<DynamicTest> writesEveryMessageForOneAndForMany() {
        ResourceBundle bundle = ResourceBundle.getBundle("messages", Locale.ROOT);
        return bundle.keySet().stream()
                .filter(key -> bundle.getString(key).contains("{"))
                .map(key -> DynamicTest.dynamicTest(key, () -> {
                    MessageFormat format = new MessageFormat(bundle.getString(key), Locale.ENGLISH);
                    assertThat(format.format(new Object[] {1, 1, 1, 1})).doesNotContain("{", "|");
                    assertThat(format.format(new Object[] {25, 57, 12, 9})).doesNotContain("{", "|");
                }));
    }
}
