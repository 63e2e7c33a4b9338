package dev.staystream.mocks;

import static dev.staystream.Patience.PATIENCE;
import static dev.staystream.mocks.Adapters.MIDDLE_OF_PARIS;
import static dev.staystream.mocks.Adapters.ask;
import static dev.staystream.mocks.Adapters.recheck;
import static dev.staystream.mocks.Fixture.COUPLE;
import static dev.staystream.mocks.Fixture.enquiry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.mocks.server.Scenario;
import dev.staystream.mocks.world.Enquiry;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

/** Every adapter reads its mock, and what it reads is what the world says. */
@ExtendWith(SharedSuppliers.class)
class AdaptersTests {

    private static final RoomsAsked ONE_ROOM = new RoomsAsked(COUPLE, 1);

    private final MockSuppliers suppliers;

    private final Adapters adapters;

    AdaptersTests(MockSuppliers suppliers) {
        this.suppliers = suppliers;
        this.adapters = new Adapters(suppliers);
    }

    /** What a hotel sells, in the currency in which the supplier quotes it. */
    private List<BigDecimal> world(String type, HotelOffers hotel, Enquiry enquiry) {
        Storefront storefront = suppliers.world().storefront(type);
        Currency quoted = hotel.offers().getFirst().price().quoted().currency();
        return storefront
                .quotes(storefront.listing(hotel.hotel().code()).orElseThrow(), enquiry.in(quoted))
                .stream()
                .map(Quote::total)
                .toList();
    }

    private static Stream<Offer> offers(List<HotelOffers> hotels) {
        return hotels.stream().flatMap(hotel -> hotel.offers().stream());
    }

    private static List<BigDecimal> quoted(HotelOffers hotel) {
        return hotel.offers().stream()
                .map(offer -> offer.price().quoted().amount())
                .toList();
    }

    @EveryType
    void quotesWhatTheWorldSays(String type) {
        assertThat(adapters.answers(type, ONE_ROOM)).hasSizeGreaterThan(20).allSatisfy(hotel -> {
            List<BigDecimal> totals = world(type, hotel, enquiry(COUPLE));
            assertThat(quoted(hotel))
                    .usingElementComparator(BigDecimal::compareTo)
                    .isSubsetOf(totals);
            assertThat(quoted(hotel))
                    .usingElementComparator(BigDecimal::compareTo)
                    .contains(totals.getFirst());
        });
    }

    /** All but OHIP, which is asked for one room at a time. */
    static Stream<String> quotingSeveralRooms() {
        return Fixture.types().stream().filter(type -> !type.equals("ohip"));
    }

    @MethodSource("quotingSeveralRooms")
    @ParameterizedTest
    void quotesSeveralRoomsTogether(String type) {
        Occupancy family = adapters.open(type, Scenario.NORMAL).capabilities().children()
                ? new Occupancy(2, List.of(3, 9))
                : new Occupancy(3, List.of());
        List<HotelOffers> hotels = adapters.answers(type, new RoomsAsked(COUPLE, 2), new RoomsAsked(family, 1));

        assertThat(hotels).isNotEmpty().allSatisfy(hotel -> {
            List<BigDecimal> totals = world(type, hotel, enquiry(COUPLE, COUPLE, family));
            assertThat(quoted(hotel))
                    .usingElementComparator(BigDecimal::compareTo)
                    .contains(totals.getFirst());
            assertThat(hotel.offers()).extracting(Offer::rooms).containsOnly(3);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"expedia", "liteapi"})
    void describesHotelsInItsContent(String type) {
        StepVerifier.create(adapters.open(type, Scenario.NORMAL)
                        .hotels(MIDDLE_OF_PARIS)
                        .collectList())
                .assertNext(hotels -> assertThat(hotels).hasSizeGreaterThan(20).allSatisfy(hotel -> {
                    assertThat(suppliers.world().truth(type, hotel.code())).isPresent();
                    assertThat(hotel.name()).isPresent();
                    assertThat(hotel.details().location()).isPresent();
                    assertThat(hotel.details().stars()).isPresent();
                }))
                .expectComplete()
                .verify(PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ohip", "travelgate"})
    void describesHotelsInItsPortfolio(String type) {
        StepVerifier.create(adapters.open(type, Scenario.NORMAL)
                        .hotels(MIDDLE_OF_PARIS)
                        .collectList())
                .assertNext(hotels -> assertThat(hotels).hasSizeGreaterThan(20).allSatisfy(hotel -> {
                    assertThat(suppliers.world().truth(type, hotel.code())).isPresent();
                    assertThat(hotel.name()).isPresent();
                    assertThat(hotel.details().location()).isPresent();
                    assertThat(hotel.details().address()).isPresent();
                }))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void meetsEveryKindOfChargeAndDeadlineAmongThem() {
        List<Offer> offers = Fixture.types().stream()
                .flatMap(type -> offers(adapters.answers(type, ONE_ROOM)))
                .toList();

        assertThat(offers.stream()
                        .flatMap(offer -> offer.price().charges().stream())
                        .map(charge -> charge.included()))
                .contains(Inclusion.values());
        assertThat(offers.stream().map(offer -> offer.cancellation().provenance()))
                .contains(Provenance.values());
        assertThat(offers.stream().flatMap(offer -> offer.board().stream()).collect(toSet()))
                .hasSizeGreaterThan(2);
    }

    @EveryType
    void takesAnEmptyAnswerForAnAnswer(String type) {
        StepVerifier.create(ask(adapters.open(type, Scenario.EMPTY), ONE_ROOM).collectList())
                .assertNext(answers -> assertThat(answers)
                        .isNotEmpty()
                        .allSatisfy(answer -> assertThat(answer.hotels()).isEmpty()))
                .expectComplete()
                .verify(PATIENCE);
    }

    static Stream<Arguments> failures() {
        Map<Scenario, NoAnswer> reasons = Map.of(
                Scenario.ERROR_500, NoAnswer.DOWN,
                Scenario.HUGE, NoAnswer.UNREADABLE,
                Scenario.MALFORMED, NoAnswer.UNREADABLE,
                Scenario.THROTTLED, NoAnswer.THROTTLED);
        return Fixture.types().stream().flatMap(type -> reasons.entrySet().stream()
                .map(reason -> Arguments.of(type, reason.getKey(), reason.getValue())));
    }

    @MethodSource("failures")
    @ParameterizedTest
    void knowsWhyThereIsNoAnswer(String type, Scenario scenario, NoAnswer reason) {
        Supplier supplier = adapters.open(type, scenario);

        StepVerifier.create(ask(supplier, ONE_ROOM))
                .thenConsumeWhile(answer -> true)
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                SupplierException.class,
                                failure -> assertThat(failure.reason()).isEqualTo(reason)))
                .verify(PATIENCE);
    }

    @EveryType
    void takesAnAnswerThatBreaksOffForNone(String type) {
        StepVerifier.create(ask(adapters.open(type, Scenario.TRUNCATED), ONE_ROOM))
                .thenConsumeWhile(answer -> true)
                .expectError()
                .verify(PATIENCE);
    }

    @EveryType
    void checksAnOfferAtTheSamePrice(String type) {
        assertThat(checked(type, Scenario.NORMAL))
                .hasValueSatisfying(offer -> assertThat(offer.price().quoted().amount())
                        .isEqualByComparingTo(someOffer(type).price().quoted().amount()));
    }

    @EveryType
    void noticesThatAPriceHasChanged(String type) {
        assertThat(checked(type, Scenario.PRICE_CHANGED))
                .hasValueSatisfying(offer -> assertThat(offer.price().quoted().amount())
                        .isGreaterThan(someOffer(type).price().quoted().amount()));
    }

    @EveryType
    void noticesThatAnOfferIsSoldOut(String type) {
        assertThat(checked(type, Scenario.SOLD_OUT)).isEmpty();
    }

    private Offer someOffer(String type) {
        return adapters.answers(type, ONE_ROOM).getFirst().offers().getFirst();
    }

    private Optional<Offer> checked(String type, Scenario scenario) {
        HotelOffers hotel = adapters.answers(type, ONE_ROOM).getFirst();
        return recheck(adapters.open(type, scenario), hotel, ONE_ROOM);
    }
}
