package dev.staystream.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Messages as readers of each language read them. */
final class IcuMessagesTests {

    private static final IcuMessages SHIPPED = IcuMessages.shipped();

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 night",
        "en, 2, 2 nights",
        "de, 1, 1 Nacht",
        "de, 2, 2 Nächte",
        "fr, 1, 1 nuit",
        "fr, 2, 2 nuits",
        "es, 1, 1 noche",
        "es, 2, 2 noches",
        "ar, 1, ليلة واحدة",
        "ar, 2, ليلتان",
        "ar, 3, 3 ليالٍ",
        "ar, 11, 11 ليلة",
        "ar, 100, 100 ليلة"
    })
    void countsAsEachLanguageDoes(String language, int nights, String words) {
        assertThat(say("query.nights", Locale.of(language), nights)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | 1,234 hotels", "de | 1.234 Hotels", "es-MX | 1,234 hoteles", "ar | 1,234 فندقًا", "ar-EG | ١٬٢٣٤ فندقًا"})
    void writesNumbersAsWhereTheLanguageIsSpoken(String tag, String words) {
        assertThat(say("ledger.hotels", Locale.forLanguageTag(tag), 1234)).isEqualTo(words);
    }

    @Test
    void keepsForeignNamesInOrderWithinArabic() {
        assertThat(say("offer.open", Language.ARABIC.locale(), "LiteAPI")).isEqualTo("اعرض لدى \u2068LiteAPI\u2069");
    }

    @Test
    void setsNothingApartThatDoesNotDisorder() {
        assertThat(say("offer.open", Language.ENGLISH.locale(), "LiteAPI")).isEqualTo("View at LiteAPI");
        assertThat(say("offer.open", Language.ENGLISH.locale(), "فندق")).isEqualTo("View at \u2068فندق\u2069");
    }

    @Test
    void saysInEnglishWhatALanguageLacks() {
        IcuMessages messages = new IcuMessages(language ->
                language == Language.ENGLISH ? Map.of("a", "here", "b", "only here") : Map.of("a", "hier"));

        assertThat(messages.getMessage("a", null, Locale.GERMANY)).isEqualTo("hier");
        assertThat(messages.getMessage("b", null, Locale.GERMANY)).isEqualTo("only here");
        assertThat(messages.getMessage("a", null, Locale.JAPAN)).isEqualTo("here");
    }

    @Test
    void findsNothingForAKeyThatIsNot() {
        assertThat(SHIPPED.getMessage("no.such.key", null, "otherwise", Locale.ENGLISH)).isEqualTo("otherwise");
        assertThatThrownBy(() -> say("no.such.key", Locale.ENGLISH)).isInstanceOf(NoSuchMessageException.class);
    }

    @Test
    void saysTheFirstOfSeveralKeysThatThereIs() {
        DefaultMessageSourceResolvable wanted =
                new DefaultMessageSourceResolvable(new String[] {"no.such.key", "sort.price"}, "otherwise");

        assertThat(SHIPPED.getMessage(wanted, Locale.GERMAN)).isEqualTo("Preis");
    }

    private static String say(String key, Locale locale, Object... arguments) {
        return SHIPPED.getMessage(key, arguments, locale);
    }
}
