package dev.staystream.web.html.hotel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.prices.SeenPrice;
import dev.staystream.stay.Money;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.html.InventedSearch;
import dev.staystream.web.html.Told;
import dev.staystream.web.html.hotel.PriceStory.Seen;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What searches saw of a stay, drawn and in words. */
final class PriceStoryWordsTests {

    static final List<SeenPrice> SEEN =
            List.of(seen("90", "liteapi", 10), seen("70", "ohip", 5), seen("80", "liteapi", 0));

    private final PriceStoryWords words = new PriceStoryWords(Told.ENGLISH);

    @Test
    void saysBetweenWhatTheTotalWentAndWhatItIsNow() {
        assertThat(words.of(SEEN).orElseThrow().text())
                .isEqualTo("Searches saw this stay 3 times, for €70.00 to €90.00, at last for €80.00.");
    }

    @Test
    void drawsEachTotalUntilTheNextTheDearerTheHigher() {
        assertThat(words.of(SEEN).orElseThrow().line()).isEqualTo("M0 10H50V75H100V43H100");
    }

    @Test
    void tellsTheLastFewTheNewestFirst() {
        assertThat(words.of(SEEN).orElseThrow().latest())
                .containsExactly(
                        new Seen("just now", "LiteAPI", "€80.00"),
                        new Seen("15 Nov, 10:00 UTC", "OHIP", "€70.00"),
                        new Seen("10 Nov, 10:00 UTC", "LiteAPI", "€90.00"));
    }

    @Test
    void hasNoStoryOfASingleTotal() {
        assertThat(words.of(SEEN.subList(0, 1))).isEmpty();
    }

    private static SeenPrice seen(String amount, String supplier, int daysAgo) {
        return new SeenPrice(
                RitzOffers.RITZ,
                LocalDate.of(2027, 1, 12),
                Money.of(amount, "EUR"),
                new SupplierId(supplier),
                InventedSearch.NOW.minus(Duration.ofDays(daysAgo)));
    }
}
