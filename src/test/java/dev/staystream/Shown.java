package dev.staystream;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.fx.Rates;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Total;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everything that is shown of one search, each offer of which must be whole and the same wherever it is shown. */
final class Shown {

    private static final BigDecimal NIGHTS = BigDecimal.valueOf(3);

    private static final Pattern AMOUNT =
            Pattern.compile("(?:[€$£¥]|\\b[A-Z]{3}[ \u00a0])([0-9][0-9,]*(?:\\.[0-9]+)?)");

    private static final Pattern INSTANT = Pattern.compile("2027-[0-9T:-]{12,}Z");

    private final Map<String, Fingerprint> offers = new HashMap<>();

    private final Map<String, String> hotels = new HashMap<>();

    private final Rates rates;

    private final Currency currency;

    private final Function<String, JsonNode> alone;

    /** Nothing yet, of totals in this currency; an offer that only a page shows is asked for alone, by its id. */
    Shown(Rates rates, Currency currency, Function<String, JsonNode> alone) {
        this.rates = rates;
        this.currency = currency;
        this.alone = alone;
    }

    /** Every offer that was shown, by its id. */
    Map<String, Fingerprint> offers() {
        return offers;
    }

    /** An event of the log. */
    void event(JsonNode event) {
        switch (event.path("type").asString()) {
            case "hotel" ->
                hotels.put(
                        event.at("/hotel/id").asString(),
                        event.at("/hotel/name").asString());
            case "offers" -> {
                String hotel = requireNonNull(hotels.get(event.path("hotel").asString()));
                event.path("offers").forEach(offer -> {
                    assertThat(offer.path("hotel")).isEqualTo(event.path("hotel"));
                    assertThat(offer.path("supplier")).isEqualTo(event.path("supplier"));
                    assertThat(hotel).contains(offer(offer).hotel());
                });
            }
            case "settled" -> offer(event.path("cheapest"));
            default -> assertThat(event.path("offers").isContainer()).isFalse();
        }
    }

    /** A snapshot, whatever view it is. */
    void snapshot(JsonNode snapshot) {
        for (JsonNode hotel : snapshot.path("hotels")) {
            for (JsonNode offer : hotel.path("offers")) {
                assertThat(offer.path("hotel")).isEqualTo(hotel.path("id"));
                assertThat(hotel.path("name").asString()).contains(offer(offer).hotel());
            }
        }
    }

    /** What came of checking an offer that stands. */
    void recheck(JsonNode recheck) {
        assertThat(recheck.path("outcome").asString()).isEqualTo("matched");
        assertThat(recheck.path("link")).isEqualTo(recheck.at("/current/link"));
        assertThat(offer(recheck.path("current"))).isEqualTo(offer(recheck.path("seen")));
    }

    /** An offer, wherever it is shown: all of it is what its mark says, and the id is for no other. */
    Fingerprint offer(JsonNode shown) {
        Fingerprint mark = Fingerprint.of(shown.at("/room/name").asString());
        Offer offer = mark.offer();
        assertThat(offers.computeIfAbsent(shown.path("id").asString(), id -> mark))
                .isEqualTo(mark);
        assertThat(shown.path("supplier").asString()).isEqualTo(mark.supplier());
        assertThat(text(shown.path("board")))
                .isEqualTo(offer.board().map(Enum::name).orElse(null));
        assertThat(text(shown.path("link")))
                .isEqualTo(offer.link().map(Object::toString).orElse(null));
        assertThat(text(shown.path("payment"))).isEqualTo(word(offer.payment()));
        assertThat(shown.path("left").asInt()).isEqualTo(offer.left().orElseThrow());
        price(shown.path("price"), offer);
        terms(shown.path("cancellation"), offer.cancellation());
        return mark;
    }

    private void price(JsonNode shown, Offer offer) {
        Total total = rates.total(offer.price(), currency);
        assertMoney(shown.path("quoted"), Optional.of(offer.price().quoted()));
        assertMoney(shown.path("total"), total.amount());
        assertThat(shown.path("complete").asBoolean()).isEqualTo(total.complete());
        assertThat(shown.path("charges").size())
                .isEqualTo(offer.price().charges().size());
        offer.price().charges().forEach(charge -> charge(shown.path("charges").path(0), charge));
    }

    private static void charge(JsonNode shown, Charge charge) {
        assertThat(shown.path("name").asString()).isEqualTo(charge.name());
        assertThat(shown.path("included").asString())
                .isEqualToIgnoringCase(charge.included().name());
        assertMoney(shown.path("amount"), charge.amount());
    }

    private static void terms(JsonNode shown, Cancellation terms) {
        assertThat(text(shown.path("freeUntil")))
                .isEqualTo(terms.freeUntil().map(Instant::toString).orElse(null));
        assertThat(shown.path("deadline").asString())
                .isEqualToIgnoringCase(terms.provenance().name());
        assertThat(shown.path("steps").size()).isEqualTo(terms.steps().size());
        terms.steps().forEach(step -> assertMoney(shown.at("/steps/0/penalty"), step.penalty()));
    }

    private static void assertMoney(JsonNode shown, Optional<Money> money) {
        assertThat(shown.isNull()).isEqualTo(money.isEmpty());
        money.ifPresent(known -> {
            assertThat(new BigDecimal(shown.path("amount").asString())).isEqualByComparingTo(known.amount());
            assertThat(shown.path("currency").asString())
                    .isEqualTo(known.currency().getCurrencyCode());
        });
    }

    private static @Nullable String word(Payment payment) {
        return payment == Payment.UNKNOWN ? null : payment.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(JsonNode shown) {
        return shown.isNull() ? null : shown.asString();
    }

    /** A page: what of it speaks of one offer has marks, amounts, deadlines and a supplier of that offer only. */
    void page(String page) {
        assertThat(Markup.largest(page)).allSatisfy(this::ofOneOffer);
        assertThat(Markup.smallest(page))
                .allSatisfy(part -> assertThat(Fingerprint.SUPPLIERS)
                        .filteredOn(part.html()::contains)
                        .containsOnly(mark(part).supplier()));
    }

    private void ofOneOffer(Markup.Part part) {
        Offer offer = mark(part).offer();
        assertThat(Fingerprint.all(part.html())).isNotEmpty().containsOnly(mark(part));
        assertThat(INSTANT.matcher(part.html()).results().map(found -> Instant.parse(found.group())))
                .isSubsetOf(offer.cancellation().freeUntil().stream().toList());
        assertThat(AMOUNT.matcher(part.text()).results().map(found -> amount(found.group(1))))
                .isNotEmpty()
                .isSubsetOf(amounts(offer));
    }

    private Fingerprint mark(Markup.Part part) {
        Fingerprint known = offers.get(part.offer());
        return known == null ? offer(alone.apply(part.offer())) : known;
    }

    private static BigDecimal amount(String text) {
        return plain(new BigDecimal(text.replace(",", "")));
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.stripTrailingZeros();
    }

    /** Every amount that may be shown of an offer. */
    private List<BigDecimal> amounts(Offer offer) {
        Money total = rates.total(offer.price(), currency).amount().orElseGet(offer.price()::quoted);
        BigDecimal night =
                total.amount().divide(NIGHTS, total.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP);
        return Stream.of(
                        Stream.of(offer.price().quoted().amount(), total.amount(), night),
                        offer.price().charges().stream()
                                .flatMap(charge -> charge.amount().stream())
                                .map(Money::amount),
                        offer.cancellation().steps().stream()
                                .flatMap(step -> step.penalty().stream())
                                .map(Money::amount))
                .flatMap(amounts -> amounts)
                .map(Shown::plain)
                .toList();
    }
}
