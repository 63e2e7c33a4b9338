package dev.staystream.web.html.results;

import static dev.staystream.web.html.Told.ENGLISH;
import static dev.staystream.web.html.Told.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.search.LedgerLine;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.Tone;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the pages say of suppliers. */
final class LedgerWordsTests {

    @Test
    void tellsWhatEachSupplierDid() {
        LedgerRow row = new LedgerWords(ENGLISH).row(line("liteapi", State.ANSWERED));

        assertThat(List.of(row.supplier(), row.took(), row.hotels(), row.offers(), row.source()))
                .containsExactly("LiteAPI", "0.41 s", "31 hotels", "124 offers", "live");
        assertThat(row.state()).isEqualTo(new Phrase(Tone.GOOD, "check", "answered"));
    }

    @Test
    void saysCompleteOnlyWhenEverySupplierAnswered() {
        LedgerWords words = new LedgerWords(ENGLISH);

        assertThat(words.progress(List.of(line("liteapi", State.ANSWERED), line("ota", State.EMPTY)))
                        .text())
                .isEqualTo("All 2 suppliers answered");
        assertThat(words.progress(List.of(line("liteapi", State.ANSWERED), line("ota", State.TIMEOUT))))
                .isEqualTo(
                        new Progress(List.of(Tone.GOOD, Tone.BAD), "1 of 2 suppliers answered", "no answer from OTA"));
    }

    @TestFactory
    Stream<DynamicTest> hasWordsForEveryState() {
        return Stream.of(State.values())
                .map(state -> DynamicTest.dynamicTest(state.name(), () -> {
                    LedgerLine line = line("ota", state);
                    assertThat(new LedgerWords(ENGLISH).row(line).state().text())
                            .isNotBlank();
                }));
    }
}
