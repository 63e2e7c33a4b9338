package dev.staystream.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How keys are written and what is kept of them. */
final class KeyTextTests {

    private static final String WRITTEN = "ssk_abcDEF0123_0123456789abcdefghijABCDEFGHIJ01";

    @Test
    void isReadAsItIsWritten() {
        KeyText text = KeyText.random(new Random(1));

        assertThat(KeyText.parse(text.written())).contains(text);
    }

    @Test
    void beginsWithWhatEverybodyMaySee() {
        KeyText text = KeyText.random(new Random(2));

        assertThat(text.written()).startsWith(KeyText.prefix(text.id()) + "_").hasSize(47);
        assertThat(text).hasToString(KeyText.prefix(text.id()));
    }

    @Test
    void keepsADigestThatIsNotTheSecret() {
        KeyText text = KeyText.parse(WRITTEN).orElseThrow();

        assertThat(text.digest()).isEqualTo("97fb3002a2cf4fc92c42c707796e328e0f35f00270aa4b7585372e3bc7cc00ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ssk_",
                "ssk_abc_def",
                "sk_abcDEF0123_0123456789abcdefghijABCDEFGHIJ01",
                "ssk_abcDEF0123_0123456789abcdefghijABCDEFGHIJ0",
                "ssk_abcDEF0123_0123456789abcdefghijABCDEFGHIJ0é"
            })
    void isNothingElse(String text) {
        assertThat(KeyText.parse(text)).isEmpty();
    }
}
