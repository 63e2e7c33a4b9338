package dev.staystream.web.language;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

/** Which language somebody gets to read. */
final class ReaderLanguageTests {

    private final ReaderLanguage languages = new ReaderLanguage();

    @Test
    void isWhatTheAddressSaysBeforeAllElse() {
        assertThat(language("/?lang=ar", "fr", "de")).isEqualTo("ar");
    }

    @Test
    void isWhatWasChosenBefore() {
        assertThat(language("/", "fr", "de")).isEqualTo("fr");
    }

    @Test
    void isTheFirstTheBrowserAcceptsThatThereAreWordsIn() {
        assertThat(language("/", "", "nl, de;q=0.8, en;q=0.5")).isEqualTo("de");
    }

    @Test
    void isEnglishWhereNothingFits() {
        assertThat(language("/?lang=xx", "yy", "zh-CN, ja;q=0.5")).isEqualTo("en");
        assertThat(language("/?lang=", "", "")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "'de-CH, de;q=0.9', de-CH",
        "'en-US, de-AT;q=0.5', en-US",
        "ar-EG, ar-EG",
        "'de-Latn-CH-1996, en', de",
        "de-ZZ, de"
    })
    void isAsSpokenWhereTheBrowserSaysWhere(String accepted, String tag) {
        assertThat(language("/", "", accepted)).isEqualTo(tag);
    }

    @Test
    void isAsSpokenThereAlsoIfItIsNotTheFirst() {
        assertThat(language("/?lang=de", "", "en-GB, de-CH;q=0.5")).isEqualTo("de-CH");
        assertThat(language("/?lang=de", "", "en-GB")).isEqualTo("de");
    }

    @Test
    void passesOverALanguageHeaderThatCannotBeRead() {
        assertThat(language("/", "", ";;q=nonsense,,")).isEqualTo("en");
    }

    @Test
    void changesWithTheAddressOnly() {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));

        assertThatThrownBy(() -> languages.setLocaleContext(exchange, null))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private String language(String address, String remembered, String accepted) {
        MockServerHttpRequest request = MockServerHttpRequest.get(address)
                .header("Accept-Language", accepted)
                .cookie(new HttpCookie("lang", remembered))
                .build();
        return requireNonNull(languages
                        .resolveLocaleContext(MockServerWebExchange.from(request))
                        .getLocale())
                .toLanguageTag();
    }
}
