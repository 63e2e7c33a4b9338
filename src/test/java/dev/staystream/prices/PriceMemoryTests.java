package dev.staystream.prices;

import static dev.staystream.stay.Examples.PARIS;
import static dev.staystream.stay.Examples.QUERY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.catalogue.JoinableCatalogue;
import dev.staystream.prices.PriceMemory.Window;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.stay.Money;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.SupplierId;
import dev.staystream.store.SettableClock;
import dev.staystream.store.TestDatabase;
import dev.staystream.store.TestDatabase.Opened;
import dev.staystream.supplier.SupplierHotel;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import reactor.core.publisher.Mono;

/** What is told of prices that were seen, and for how long. */
@EnumSource(TestDatabase.class)
@ParameterizedClass
final class PriceMemoryTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final Basis BASIS = Basis.of(QUERY);

    private static final LocalDate CHECK_IN = QUERY.stay().checkIn();

    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    private static final Area AROUND_PARIS = new Area(PARIS, 5);

    private final SettableClock clock = new SettableClock();

    private final JoinableCatalogue hotels = new JoinableCatalogue(clock);

    private final HotelId ritz = hotel("ritz", PARIS);

    private final HotelId savoy = hotel("savoy", new Location(48.86, 2.36));

    private final Opened opened;

    private final PriceTable table;

    private final PriceMemory memory;

    PriceMemoryTests(TestDatabase kind) {
        opened = kind.open();
        table = new PriceTable(opened.database());
        memory = new PriceMemory(hotels.catalogue(), table, new Window(clock, Duration.ofDays(14)));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void tellsTheCheapestHotelOfTheAreaForEachCheckInOfTheMonth() {
        HotelId far = hotel("far", new Location(48.86, 2.6));
        seen(ritz, CHECK_IN, "180.50");
        seen(savoy, CHECK_IN, "90.00");
        seen(far, CHECK_IN, "40.00");
        seen(ritz, CHECK_IN.plusDays(3), "170.00");
        seen(ritz, LocalDate.of(2027, 2, 1), "20.00");

        assertThat(calendar(BASIS))
                .containsExactly(price(savoy, CHECK_IN, "90.00"), price(ritz, CHECK_IN.plusDays(3), "170.00"));
    }

    @Test
    void countsOfAHotelWhatWasSeenLast() {
        seen(ritz, CHECK_IN, "80.00");
        seen(savoy, CHECK_IN, "100.00");
        clock.advance(Duration.ofHours(1));
        SeenPrice dearer = seen(ritz, CHECK_IN, "120.00");
        SeenPrice last = seen(savoy, CHECK_IN, "130.00");

        assertThat(calendar(BASIS)).containsExactly(dearer).doesNotContain(last);
    }

    @Test
    void leavesOutOfACalendarWhatWasSeenTooLongAgo() {
        seen(ritz, CHECK_IN, "80.00");
        clock.advance(Duration.ofDays(14));
        assertThat(calendar(BASIS)).hasSize(1);

        clock.advance(Duration.ofSeconds(1));

        assertThat(calendar(BASIS)).isEmpty();
        assertThat(history(ritz)).hasSize(1);
    }

    @Test
    void comparesOnlyWhatWasAskedOnTheSameBasis() {
        Basis french = new Basis(2, BASIS.rooms(), new CountryCode("FR"), BASIS.currency());
        Basis family = new Basis(
                2, List.of(new Occupancy(2, List.of(9, 5))), BASIS.guestCountry(), BASIS.currency());
        seen(ritz, CHECK_IN, "80.00");

        assertThat(calendar(french)).isEmpty();
        assertThat(calendar(family)).isEmpty();
        assertThat(calendar(BASIS)).hasSize(1);
    }

    @Test
    void tellsTheHistoryOfAStayFromTheOldestOn() {
        SeenPrice first = seen(ritz, CHECK_IN, "80.00");
        clock.advance(Duration.ofHours(1));
        SeenPrice second = seen(ritz, CHECK_IN, "70.001");
        seen(ritz, CHECK_IN.plusDays(1), "10.00");

        assertThat(history(ritz)).containsExactly(first, second);
    }

    @Test
    void keepsEachSightingOnceThoughItIsWrittenAgain() {
        seen(ritz, CHECK_IN, "80.00");
        SeenPrice late = seen(ritz, CHECK_IN, "75.00");

        assertThat(history(ritz)).containsExactly(late);
    }

    @Test
    void findsWhatWasSeenUnderTheIdsAHotelHadBefore() {
        seen(savoy, CHECK_IN, "90.00");
        hotels.show(List.of(List.of(ritz, savoy)));
        HotelId shown = hotels.catalogue().current(savoy).orElseThrow();

        assertThat(history(ritz)).containsExactly(price(shown, CHECK_IN, "90.00"));
        assertThat(history(savoy)).isEqualTo(history(ritz));
        assertThat(calendar(BASIS)).extracting(SeenPrice::hotel).containsExactly(shown);
    }

    @Test
    void leavesTheCheapestOfADayThatIsTwoDaysOldAndOfAWeekThatIsSixtyDaysOld() {
        LocalDate later = CHECK_IN.plusDays(200);
        List<String> days = IntStream.range(0, 14).mapToObj(day -> "%d.00".formatted(100 + day)).toList();
        days.forEach(cheapest -> {
            seen(ritz, later, cheapest + "5");
            clock.advance(Duration.ofHours(1));
            seen(ritz, later, cheapest);
            clock.advance(Duration.ofHours(23));
        });
        assertThat(history(ritz, later)).hasSize(28);

        clock.advance(Duration.ofDays(2));
        thin();
        assertThat(history(ritz, later)).extracting(price -> price.total().amount().toString())
                .containsSubsequence(days.subList(5, 14))
                .hasSizeLessThan(28);

        clock.advance(Duration.ofDays(60));
        thin();
        assertThat(history(ritz, later)).hasSizeLessThanOrEqualTo(3);
        assertThat(history(ritz, later).getFirst().total().amount()).isEqualByComparingTo("100");
    }

    @Test
    void forgetsStaysThatHaveBegun() {
        seen(ritz, LocalDate.of(2026, 11, 18), "80.00");
        seen(ritz, LocalDate.of(2026, 11, 19), "90.00");

        thin();

        assertThat(history(ritz, LocalDate.of(2026, 11, 18))).isEmpty();
        assertThat(history(ritz, LocalDate.of(2026, 11, 19))).hasSize(1);
    }

    private void thin() {
        PriceSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("staystream.prices", PriceSettings.class);
        finish(new Thinning(table, settings, clock).round().thenReturn(true));
    }

    private List<SeenPrice> calendar(Basis basis) {
        return finish(memory.calendar(AROUND_PARIS, JANUARY, basis));
    }

    private List<SeenPrice> history(HotelId hotel) {
        return history(hotel, CHECK_IN);
    }

    private List<SeenPrice> history(HotelId hotel, LocalDate checkIn) {
        return finish(memory.history(hotel, checkIn, BASIS));
    }

    private SeenPrice seen(HotelId hotel, LocalDate checkIn, String amount) {
        SeenPrice price = price(hotel, checkIn, amount);
        finish(table.write(List.of(new Sighting(BASIS, price, clock.instant()))).thenReturn(true));
        return price;
    }

    private SeenPrice price(HotelId hotel, LocalDate checkIn, String amount) {
        return new SeenPrice(hotel, checkIn, Money.of(amount, "EUR"), new SupplierId("demo"), clock.instant());
    }

    private HotelId hotel(String code, Location location) {
        HotelDetails details = new HotelDetails(
                Optional.of(location),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return hotels.catalogue().learn("demo", new SupplierHotel(code, Optional.of(code), details)).source();
    }

    private static <T> T finish(Mono<T> work) {
        return work.blockOptional(SOON).orElseThrow();
    }
}
