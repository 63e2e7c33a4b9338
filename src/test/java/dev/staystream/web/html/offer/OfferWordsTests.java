package dev.staystream.web.html.offer;

import static dev.staystream.stay.Examples.QUERY;
import static dev.staystream.web.html.Told.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Conversion;
import dev.staystream.stay.Examples;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Total;
import dev.staystream.web.html.InventedSearch;
import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.Told;
import dev.staystream.web.html.Tone;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages say of an offer. */
final class OfferWordsTests {

    private static final OfferWords OFFERS = new OfferWords(ENGLISH, QUERY, ZoneId.of("Europe/Paris"));

    private static final Instant TENTH = Instant.parse("2027-01-10T22:59:00Z");

    @Test
    void tellsTheWholeTotalAndWhatItIsFor() {
        OfferCard card = OFFERS.card(Told.priced("ritz", "liteapi", "1374.2"));

        assertThat(card.total()).isEqualTo("€1,374.20");
        assertThat(card.forStay()).isEqualTo("all in, 2 nights");
        assertThat(card.perNight()).isEqualTo("€687.10 a night");
        assertThat(card.seen().text()).isEqualTo("seen 20 s ago");
        assertThat(card.supplier()).isEqualTo("LiteAPI");
    }

    @Test
    void countsWhatIsDueAtTheHotel() {
        Charge tax = new Charge("City tax", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of("13.76", "EUR")));

        assertThat(notes(new Price(Money.of("100", "EUR"), List.of(tax)), true))
                .extracting(Phrase::text)
                .containsExactly("City tax €13.76 due at the hotel, counted");
    }

    @Test
    void neverCallsATotalAllInThatHoldsAnUnknownCharge() {
        Price price = new Price(Money.of("100", "EUR"), List.of(Charge.unknown("resort fee")));
        OfferCard card = OFFERS.card(priced(offer(price, Cancellation.UNKNOWN), total("100", false)));

        assertThat(card.forStay()).isEqualTo("total for 2 nights");
        assertThat(card.notes())
                .containsExactly(new Phrase(Tone.CARE, "alert", "Not known and not counted: resort fee"));
    }

    @Test
    void tellsHowAPriceWasConverted() {
        Price price = new Price(Money.of("413", "USD"), List.of());
        Conversion conversion = new Conversion(new BigDecimal("0.8613"), LocalDate.of(2026, 11, 3), "ECB");
        Total total = new Total(Optional.of(Money.of("355.72", "EUR")), true, Optional.of(conversion));

        assertThat(OFFERS.card(priced(offer(price, Cancellation.UNKNOWN), total))
                        .notes())
                .extracting(Phrase::text)
                .containsExactly("Converted from $413.00 at 0.8613 (ECB, 3 Nov 2026)");
    }

    @Test
    void saysThatARateIsOld() {
        Price price = new Price(Money.of("413", "USD"), List.of());
        Conversion conversion = new Conversion(new BigDecimal("0.8613"), LocalDate.of(2026, 11, 3), "ECB", true);
        Total total = new Total(Optional.of(Money.of("355.72", "EUR")), true, Optional.of(conversion));

        assertThat(OFFERS.card(priced(offer(price, Cancellation.UNKNOWN), total))
                        .notes())
                .contains(new Phrase(Tone.CARE, "alert", "The exchange rate is old: of 3 Nov 2026"));
    }

    @Test
    void tellsHowAChargeInAnotherCurrencyWasConvertedAndThatItsRateIsOld() {
        Charge fee = new Charge("Fee", Inclusion.EXCLUDED, Due.NOW, Optional.of(Money.of("20", "USD")));
        Conversion conversion = new Conversion(new BigDecimal("0.8613"), LocalDate.of(2026, 11, 3), "ECB", true);
        Total total = new Total(
                Optional.of(Money.of("117.23", "EUR")),
                true,
                Optional.empty(),
                Map.of(Currency.getInstance("USD"), conversion));
        Price price = new Price(Money.of("100", "EUR"), List.of(fee));

        assertThat(OFFERS.card(priced(offer(price, Cancellation.UNKNOWN), total))
                        .notes())
                .extracting(Phrase::text)
                .containsExactly(
                        "Fee $20.00, counted",
                        "Converted from $20.00 at 0.8613 (ECB, 3 Nov 2026)",
                        "The exchange rate is old: of 3 Nov 2026");
    }

    @Test
    void tellsWhatCancellingCostsFromWhenOn() {
        Cancellation rising = new Cancellation(
                Refundable.YES,
                Optional.of(TENTH),
                Provenance.STATED,
                List.of(
                        new Cancellation.Step(TENTH, Optional.of(Money.of("50", "EUR"))),
                        new Cancellation.Step(TENTH.plusSeconds(3600), Optional.empty())));

        assertThat(OFFERS.card(priced(offer(new Price(Money.of("100", "EUR"), List.of()), rising), total("100", true)))
                        .penalties())
                .containsExactly(
                        "From Sun 10 Jan, 23:59 CET: €50.00", "From Mon 11 Jan, 00:59 CET: how much is not stated");
    }

    @Test
    void showsWhatWasQuotedWhenThereIsNoRate() {
        Price price = new Price(Money.of("90000", "ARS"), List.of());
        OfferCard card = OFFERS.card(
                priced(offer(price, Cancellation.UNKNOWN), new Total(Optional.empty(), false, Optional.empty())));

        assertThat(card.total()).isEqualTo("ARS\u00a090,000.00");
        assertThat(card.notes()).extracting(Phrase::text).containsExactly("Quoted price: no exchange rate for ARS");
    }

    @Test
    void tellsDeadlinesInTheHotelsOwnTime() {
        assertThat(cancellation(Provenance.STATED, TENTH))
                .isEqualTo(new Phrase(Tone.GOOD, "check", "Free cancellation until Sun 10 Jan, 23:59 CET"));
    }

    @Test
    void tellsDeadlinesInUtcAndToMachines() {
        assertThat(card(Provenance.STATED, TENTH).deadline())
                .contains(new Deadline(
                        "2027-01-10T22:59:00Z", "Europe/Paris", "Sun 10 Jan, 22:59 UTC", "stated by the supplier"));
    }

    @Test
    void saysWhereADeadlineComesFrom() {
        assertThat(Stream.of(Provenance.COMPUTED, Provenance.ASSUMED)
                        .map(provenance -> card(provenance, TENTH).deadline().orElseThrow().source()))
                .containsExactly(
                        "computed in the time zone of the hotel", "no time zone stated, assumed at its earliest");
    }

    @Test
    void promisesNoFreeCancellationThatIsOver() {
        assertThat(cancellation(Provenance.STATED, InventedSearch.NOW).text()).isEqualTo("Free cancellation has ended");
        assertThat(card(Provenance.STATED, InventedSearch.NOW).deadline()).isEmpty();
    }

    @Test
    void marksAStalePrice() {
        Origin origin = new Origin(Source.STALE, InventedSearch.NOW.minus(Duration.ofMinutes(14)), InventedSearch.NOW);
        PricedOffer live = Told.priced("ritz", "liteapi", "100");
        PricedOffer stale =
                new PricedOffer(live.id(), live.hotel(), live.supplier(), live.offer(), live.total(), origin);

        assertThat(OFFERS.card(stale).seen()).isEqualTo(new Phrase(Tone.CARE, "clock", "seen 14 min ago, checking"));
    }

    @Test
    void leadsNowhereBeforeAnOfferIsChecked() {
        PricedOffer unlinked = Told.priced("ritz", "ota", Examples.offer("100"), "100");
        PricedOffer linked = Told.priced("ritz", "ota", linked("https://a.example/1"), "100");

        assertThat(OFFERS.card(unlinked)).extracting(OfferCard::go, OfferCard::linked)
                .containsExactly("/go/ritz-ota-100", false);
        assertThat(OFFERS.card(linked)).extracting(OfferCard::go, OfferCard::linked)
                .containsExactly("/go/ritz-ota-100", true);
    }

    @Test
    void saysThatANightCostsAboutSoMuchWhereTheNightsDoNotComeToTheTotal() {
        assertThat(OFFERS.card(Told.priced("ritz", "ota", "100")).perNight()).isEqualTo("€50.00 a night");
        assertThat(OFFERS.card(Told.priced("ritz", "ota", "100.01")).perNight()).isEqualTo("about €50.01 a night");
    }

    private static Phrase cancellation(Provenance provenance, Instant until) {
        return card(provenance, until).cancellation();
    }

    private static OfferCard card(Provenance provenance, Instant until) {
        Cancellation cancellation = new Cancellation(Refundable.YES, Optional.of(until), provenance, List.of());
        Price price = new Price(Money.of("100", "EUR"), List.of());
        return OFFERS.card(priced(offer(price, cancellation), total("100", true)));
    }

    private static List<Phrase> notes(Price price, boolean complete) {
        return OFFERS.card(priced(offer(price, Cancellation.UNKNOWN), total("113.76", complete)))
                .notes();
    }

    private static Total total(String amount, boolean complete) {
        return new Total(Optional.of(Money.of(amount, "EUR")), complete, Optional.empty());
    }

    private static Offer offer(Price price, Cancellation cancellation) {
        Offer offer = Examples.offer("100");
        return new Offer(
                offer.rateKey(),
                offer.room(),
                1,
                offer.board(),
                price,
                cancellation,
                Payment.UNKNOWN,
                offer.left(),
                offer.expiresAt(),
                offer.link());
    }

    private static Offer linked(String link) {
        Offer offer = Examples.offer("100");
        return new Offer(
                offer.rateKey(),
                offer.room(),
                1,
                offer.board(),
                offer.price(),
                offer.cancellation(),
                Payment.UNKNOWN,
                offer.left(),
                offer.expiresAt(),
                Optional.of(URI.create(link)));
    }

    private static PricedOffer priced(Offer offer, Total total) {
        return new PricedOffer(
                new OfferId("offer"),
                new HotelId("ritz"),
                new SupplierId("liteapi"),
                offer,
                total,
                Origin.live(InventedSearch.NOW));
    }
}
