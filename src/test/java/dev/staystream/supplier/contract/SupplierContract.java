package dev.staystream.supplier.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import dev.staystream.supplier.contract.Dialect.Reading;
import dev.staystream.supplier.contract.Notation.Variation;
import dev.staystream.supplier.contract.Told.Charge;
import dev.staystream.supplier.contract.Told.Deadline;
import dev.staystream.supplier.contract.Told.Hotel;
import dev.staystream.supplier.contract.Told.Part;
import dev.staystream.supplier.contract.Told.Rate;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

/**
 * What every supplier is held to. A supplier's own test extends this with its {@link Dialect}, which puts into the supplier's
 * words what is to be said; here a server says it, to an account assembled as in production. After each test no connection may
 * be left with a reply on it, the account must be able to ask again with the one call it may have under way, and no secret may
 * have been logged.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class SupplierContract {

    private static final Duration USUAL = Duration.ofSeconds(20);

    private static final Duration SHORT = Duration.ofMillis(800);

    private static final RoomsAsked COUPLE = new RoomsAsked(new Occupancy(2, List.of()), 1);

    private static final Rate PLAIN = Rate.of("key-1", "212.40");

    private final Dialect dialect;

    private final Notation notation;

    private final StubSupplier stub;

    private Assembled account;

    private SecretWatch watch;

    protected SupplierContract(Dialect dialect) {
        this.dialect = dialect;
        this.notation = dialect.notation();
        this.stub = new StubSupplier(dialect::before);
        this.account = new Assembled(dialect, stub.address(), USUAL);
        this.watch = new SecretWatch(dialect.secrets());
    }

    @AfterAll
    void close() {
        watch.close();
        account.close();
        stub.close();
    }

    @AfterEach
    void canAskAgainAndLogsNoSecret() {
        Flux.interval(Duration.ofMillis(10))
                .takeUntil(tick -> stub.unfinished() == 0)
                .blockLast(Duration.ofSeconds(10));
        stub.says(offers(PLAIN));
        assertThat(heard().offers()).as("the next question").hasSize(1);
        assertThat(watch.lines()).isPositive();
        assertThat(watch.leak()).as("a secret in a log").isEmpty();
    }

    private static boolean busy(Throwable error) {
        return error instanceof SupplierException failure && failure.reason() == NoAnswer.BUSY;
    }



    @Test
    void readsAnOffer() {
        assertThat(heard(PLAIN).hotels()).containsOnlyKeys(dialect.code(0));
        Offer offer = only(heard(PLAIN));
        assertThat(offer.price().quoted()).isEqualTo(Money.of("212.40", "EUR"));
        assertThat(offer.rateKey().value()).contains("key-1");
        assertThat(offer.room().name()).isEqualTo("Double");
        assertThat(offer.rooms()).isOne();
    }

    @Test
    void readsOneOfferForSeveralRoomsAndAsksForEveryChild() {
        Occupancy family = new Occupancy(2, List.of(7, 13));
        Rate rate = PLAIN.of(List.of(
                new Part(COUPLE.occupancy(), 2, new BigDecimal("100.10")),
                new Part(family, 1, new BigDecimal("150.20"))));
        stub.says(offers(rate));

        Heard heard = heard(account, request(new RoomsAsked(COUPLE.occupancy(), 2), new RoomsAsked(family, 1)));

        Offer offer = only(heard);
        assertThat(offer.rooms()).isEqualTo(3);
        assertThat(offer.price().quoted()).isEqualTo(Money.of("350.40", "EUR"));
        assertThat(stub.questions()).last().asString().containsPattern("\\b7\\b").containsPattern("\\b13\\b");
    }

    @Test
    void takesNoAvailabilityForAnAnswer() {
        stub.says(dialect.nothing());

        Heard heard = heard();
        assertThat(heard.failure()).isEmpty();
        assertThat(heard.hotels()).isEmpty();
    }

    @EnumSource(
            value = NoAnswer.class,
            names = {"DOWN", "INVALID_QUERY", "UNAUTHORISED"})
    @ParameterizedTest
    void failsForTheReasonGivenAndRepeatsNoSecret(NoAnswer reason) {
        stub.says(dialect.refusal(reason, "It is so: " + String.join(" ", dialect.credentials().values())));

        assertFailed(heard(), reason);
    }

    @Test
    void isThrottled() {
        stub.says(dialect.throttled(Optional.empty()));

        assertThat(throttled().reason()).isEqualTo(NoAnswer.THROTTLED);
    }

    @Test
    void isThrottledAndHearsForHowLong() {
        stub.says(dialect.throttled(Optional.of(Dialect.NOW.plusSeconds(7))));

        assertThat(throttled().retryAfter()).contains(Duration.ofSeconds(7));
    }

    /** An account of its own, since it will be quiet from then on. */
    private SupplierException throttled() {
        try (Assembled quiet = new Assembled(dialect, stub.address(), USUAL)) {
            Heard heard = heard(quiet, request(COUPLE));
            assertFailed(heard, NoAnswer.THROTTLED);
            return heard.failure().orElseThrow();
        }
    }

    @CsvSource({"EUR, 0.10", "EUR, 1000000.07", "JPY, 48210", "KWD, 61.125", "KWD, 61.120", "EUR, 9007199254740993.01"})
    @ParameterizedTest
    void readsMoneyToTheLastDigit(String currency, String amount) {
        if (new BigDecimal(amount).precision() > dialect.digits()) {
            throw new Unsaid("amounts have %d digits".formatted(dialect.digits()));
        }
        Offer offer = only(heard(Rate.of("key-1", amount).in(currency)));

        assertThat(offer.price().quoted().currency()).isEqualTo(Currency.getInstance(currency));
        assertThat(offer.price().quoted().amount()).isEqualByComparingTo(amount);
    }

    @TestFactory
    Stream<DynamicTest> readsMoneyAsTextAndAsNumber() {
        Phrase phrase = offers(PLAIN.charging(Optional.of(List.of(new Charge("City tax", "8.20", false)))));
        return IntStream.range(0, notation.withOtherNumbers(phrase.documents().getFirst()).size())
                .mapToObj(way -> changed(phrase, document -> notation.withOtherNumbers(document).get(way)))
                .map(varied -> dynamicTest(new String(varied.body(), UTF_8), () -> {
                    stub.says(phrase);
                    List<Offer> usual = heard().offers();
                    stub.says(varied);
                    assertThat(heard().offers()).hasSize(1).isEqualTo(usual);
                }));
    }

    @Test
    void readsChargesThatAreIncluded() {
        assertThat(chargesOf(Optional.of(List.of(new Charge("VAT", "21.10", true)))))
                .singleElement()
                .satisfies(charge -> {
                    assertThat(charge.included()).isEqualTo(Inclusion.INCLUDED);
                    assertThat(charge.amount()).contains(Money.of("21.10", "EUR"));
                });
    }

    @Test
    void readsChargesThatAreNotIncluded() {
        assertThat(chargesOf(Optional.of(List.of(new Charge("City tax", "8.20", false)))))
                .singleElement()
                .satisfies(charge -> {
                    assertThat(charge.included()).isEqualTo(Inclusion.EXCLUDED);
                    assertThat(charge.amount()).contains(Money.of("8.20", "EUR"));
                });
    }

    @Test
    void isSureOfAPriceOnlyWhereTheContractIs() {
        assertThat(only(heard(PLAIN)).price().complete()).isTrue();
        assertThat(only(heard(PLAIN.charging(Optional.empty()))).price().complete())
                .isEqualTo(dialect.silenceMeansNone());
    }

    private List<dev.staystream.stay.Charge> chargesOf(Optional<List<Charge>> charges) {
        return only(heard(PLAIN.charging(charges))).price().charges();
    }

    @Test
    void readsADeadlineAtItsOffset() {
        assertDeadline(Optional.of(ZoneOffset.ofHours(2)), "2027-01-10T21:59:00Z", Provenance.STATED);
    }

    @Test
    void readsADeadlineInItsZone() {
        assertDeadline(Optional.of(ZoneId.of("America/New_York")), "2027-01-11T04:59:00Z", Provenance.STATED);
    }

    @Test
    void readsADeadlineWithoutAZoneAsTheContractMeansIt() {
        Reading meant = dialect.withoutZone(LocalDateTime.of(2027, 1, 10, 23, 59));

        assertThat(meant.provenance()).isNotEqualTo(Provenance.STATED);
        assertDeadline(Optional.empty(), meant.instant().toString(), meant.provenance());
    }

    private void assertDeadline(Optional<ZoneId> zone, String instant, Provenance provenance) {
        Rate rate = PLAIN.until(new Deadline(LocalDateTime.of(2027, 1, 10, 23, 59), zone, "100.20"));
        Cancellation cancellation = only(heard(rate)).cancellation();

        assertThat(cancellation.freeUntil()).hasToString("Optional[%s]".formatted(instant));
        assertThat(cancellation.provenance()).isEqualTo(provenance);
        assertThat(cancellation.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.penalty()).contains(Money.of("100.20", "EUR")));
    }

    @ValueSource(strings = {"Zimmer für Zwei", "東京の部屋", "غرفة مزدوجة", "Suite \"Été\" \\ 🏨", "<b>&amp;</b>"})
    @ParameterizedTest
    void readsNamesInAnyScript(String name) {
        assertThat(only(heard(PLAIN.named(name))).room().name()).isEqualTo(name);
    }

    @Test
    void losesNoOfferOfAHotelThatIsToldTwiceAndTellsNoneTwice() {
        stub.says(dialect.offers(List.of(
                new Hotel(dialect.code(0), List.of(PLAIN, Rate.of("key-2", "220.00"))),
                new Hotel(dialect.code(1), List.of(Rate.of("key-3", "190.00"))),
                new Hotel(dialect.code(0), List.of(PLAIN, Rate.of("key-4", "230.00"))))));

        Heard heard = heard();
        assertThat(heard.hotels()).containsOnlyKeys(dialect.code(0), dialect.code(1));
        assertThat(heard.offers())
                .extracting(offer -> offer.price().quoted().amount().toPlainString())
                .containsExactlyInAnyOrder("212.40", "220.00", "230.00", "190.00");
    }

    @Test
    void tellsARateThatIsToldTwiceOnce() {
        assertThat(heard(PLAIN, PLAIN).offers()).hasSize(1);
    }



    @Test
    void passesOverFieldsItDoesNotKnow() {
        assertReadsAsUsual(changed(offers(PLAIN), notation::withUnknownFields));
    }

    @TestFactory
    Stream<DynamicTest> doesWithoutAnyFieldThatIsNotEssential() {
        return withoutFields(notation::without);
    }

    @TestFactory
    Stream<DynamicTest> doesWithNothingForAnyFieldThatIsNotEssential() {
        return withoutFields(notation::nulled);
    }

    private Stream<DynamicTest> withoutFields(Function<String, List<Variation>> taking) {
        return varied(taking).map(each -> dynamicTest(each.place(), () -> {
            stub.says(each.phrase());
            List<Offer> offers = heard().offers();
            if (dialect.essentials().stream().anyMatch(field -> (field + "/").startsWith(each.place() + "/"))) {
                assertThat(offers).as("essential").isEmpty();
            } else {
                assertThat(offers).singleElement().satisfies(SupplierContract::isPlain);
            }
        }));
    }

    private static void isPlain(Offer offer) {
        assertThat(offer.rateKey().value()).isNotEmpty();
        assertThat(offer.price().quoted()).isEqualTo(PLAIN.quoted());
    }

    @TestFactory
    Stream<DynamicTest> takesOneForAListOfOne() {
        return varied(notation::unlisted).map(each -> dynamicTest(each.place(), () -> {
            if (dialect.strictLists().containsKey(each.place())) {
                throw new Unsaid(dialect.strictLists().get(each.place()));
            }
            assertReadsAsUsual(each.phrase());
        }));
    }

    /** What is changed at a place of one of the documents of a phrase. */
    private record Varied(String place, Phrase phrase) {}

    private Stream<Varied> varied(Function<String, List<Variation>> change) {
        Phrase phrase = offers(PLAIN);
        return IntStream.range(0, phrase.documents().size()).boxed().flatMap(document ->
                change.apply(phrase.documents().get(document)).stream()
                        .map(each -> new Varied(
                                document == 0 ? each.place() : document + each.place(),
                                phrase.saying(document, each.document()))));
    }

    private static Phrase changed(Phrase phrase, Function<String, String> change) {
        return phrase.changed(change::apply);
    }

    private void assertReadsAsUsual(Phrase phrase) {
        List<Offer> usual = heard(PLAIN).offers();
        stub.says(phrase);
        assertThat(heard().offers()).hasSize(1).isEqualTo(usual);
    }

    @ValueSource(strings = {"nonsense", "{", "null", "\"text\"", "<html><body>Bad gateway</body></html>"})
    @ParameterizedTest
    void cannotReadWhatIsNoAnswer(String text) {
        stub.says(offers(PLAIN).saying(List.of(text)));

        assertFailed(heard(), NoAnswer.UNREADABLE);
    }

    @TestFactory
    Stream<DynamicTest> fetchesNothingFromElsewhere() {
        Phrase phrase = offers(PLAIN);
        return notation.reaching(phrase.documents().getFirst(), stub.address().resolve("/elsewhere")).entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    stub.says(phrase.saying(0, entry.getValue()));
                    assertFailed(heard(), NoAnswer.UNREADABLE);
                    assertThat(stub.questions()).hasSize(1).noneMatch(question -> question.startsWith("/elsewhere"));
                }));
    }

    @Test
    void heedsAContentTypeOnlyWhereTheContractGoesByIt() {
        Phrase wrong = offers(PLAIN).as("text/plain");
        if (dialect.heedsContentType().isPresent()) {
            stub.says(wrong);
            assertFailed(heard(), NoAnswer.UNREADABLE);
            throw new Unsaid(dialect.heedsContentType().orElseThrow());
        }
        assertReadsAsUsual(wrong);
        assertReadsAsUsual(wrong.as(""));
    }

    @Test
    void takesAnAnswerThatEndsTooEarlyForNone() {
        Phrase phrase = offers(PLAIN);
        byte[] body = phrase.body();
        for (int length = 0; length < body.length - phrase.frame().end().length(); length += 1 + body.length / 40) {
            stub.says(phrase, Flux.just(Arrays.copyOf(body, length)));
            Heard heard = heard();
            assertThat(heard.reason()).as("after %d bytes", length).contains(NoAnswer.UNREADABLE);
        }
    }

    @Test
    void takesAnAnswerThatBreaksOffForNone() {
        Phrase phrase = offers(PLAIN);
        byte[] half = Arrays.copyOf(phrase.body(), phrase.body().length / 2);
        stub.says(phrase, Flux.concat(Flux.just(half), Flux.error(new IllegalStateException("cut"))));

        assertThat(heard().reason()).isPresent().get().isIn(NoAnswer.DOWN, NoAnswer.UNREADABLE);
    }



    @Test
    void waitsForASlowAnswer() {
        stub.saysAfter(Duration.ofMillis(300), offers(PLAIN));

        assertThat(heard().offers()).hasSize(1);
    }

    @Test
    void readsAnAnswerThatDribbles() {
        Phrase phrase = offers(PLAIN);
        stub.says(phrase, StubSupplier.dribbled(phrase.body(), 7, Duration.ofMillis(2)));

        assertThat(heard().offers()).hasSize(1);
    }

    @Test
    void givesUpOnAnAnswerThatDribblesForEver() {
        stub.says(offers(PLAIN), StubSupplier.blanks(Duration.ofMillis(20)));

        assertTimesOut();
    }

    @Test
    void givesUpOnAnAnswerThatNeverBegins() {
        stub.does((request, response) -> Flux.never());

        assertTimesOut();
    }

    @Test
    void givesUpOnAnAnswerThatNeverEnds() {
        stub.says(offers(PLAIN), Flux.concat(Flux.just(new byte[] {' '}), Flux.never()));

        assertTimesOut();
    }

    private void assertTimesOut() {
        try (Assembled impatient = new Assembled(dialect, stub.address(), SHORT)) {
            assertFailed(heard(impatient, request(COUPLE)), NoAnswer.TIMEOUT);
            stub.says(offers(PLAIN));
            assertThat(heard(impatient, request(COUPLE)).offers()).hasSize(1);
        }
    }

    @Test
    void givesUpOnNobodyWhenOneLeavesInTheMiddleOfAnAnswer() {
        byte[] half = Arrays.copyOf(offers(PLAIN).body(), 40);
        stub.says(offers(PLAIN), Flux.concat(Flux.just(half), Flux.never()));

        whenFree(account.supplier().ask(request(COUPLE)))
                .take(Duration.ofMillis(200))
                .blockLast(USUAL);
    }



    @TestFactory
    Stream<DynamicTest> boundsWhatItIsTold() {
        Flood flood = new Flood(offers(PLAIN), notation);
        return flood.all().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    heard(PLAIN);
                    try (Heartbeat heartbeat = new Heartbeat()) {
                        Flood.Body body = entry.getValue();
                        stub.says(body.head(), body.bulk().pieces());
                        Heard heard = heard();
                        assertThat(heard.reason().isEmpty() ? heard.offers().size() : 0)
                                .as("offers, or else a reason: %s", heard.failure())
                                .isLessThanOrEqualTo(1);
                        assertThat(heard.reason().orElse(NoAnswer.UNREADABLE)).isEqualTo(NoAnswer.UNREADABLE);
                        assertThat(heartbeat.longest())
                                .as("longest work of an event loop")
                                .isLessThan(Duration.ofMillis(50));
                    }
                }));
    }



    private Phrase offers(Rate... rates) {
        return dialect.offers(List.of(new Hotel(dialect.code(0), List.of(rates))));
    }

    private Heard heard(Rate... rates) {
        if (rates.length > 0) {
            stub.says(offers(rates));
        }
        return heard(account, request(COUPLE));
    }

    private static Heard heard(Assembled asked, SupplierRequest request) {
        return Heard.of(whenFree(asked.supplier().ask(request)));
    }

    /** A call is over a moment after its answer has been read; until then the account is busy. */
    private static <T> Flux<T> whenFree(Flux<T> answers) {
        return answers.retryWhen(Retry.fixedDelay(50, Duration.ofMillis(20)).filter(SupplierContract::busy));
    }

    private SupplierRequest request(RoomsAsked... rooms) {
        return new SupplierRequest(
                new Codes(List.of(dialect.code(0), dialect.code(1))),
                new Stay(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 17)),
                List.of(rooms),
                new CountryCode("DE"),
                Currency.getInstance("EUR"),
                true);
    }

    private static Offer only(Heard heard) {
        assertThat(heard.failure()).isEmpty();
        assertThat(heard.offers()).hasSize(1);
        return heard.offers().getFirst();
    }

    private void assertFailed(Heard heard, NoAnswer reason) {
        assertThat(heard.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.reason()).as(failure.detail()).isEqualTo(reason);
            assertThat(watch.leaksIn(failure.detail())).as(failure.detail()).isFalse();
        });
    }
}
