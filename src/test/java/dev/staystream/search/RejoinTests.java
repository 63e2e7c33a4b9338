package dev.staystream.search;

import static dev.staystream.stay.Examples.QUERY;
import static dev.staystream.stay.Examples.offer;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.catalogue.JoinableCatalogue;
import dev.staystream.fx.Rates;
import dev.staystream.matching.RoomNames;
import dev.staystream.merge.Filter;
import dev.staystream.merge.HotelRow;
import dev.staystream.merge.Sort;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchEvent.Started;
import dev.staystream.search.Step.Arrived;
import dev.staystream.search.Step.BudgetSpent;
import dev.staystream.search.Step.Ended;
import dev.staystream.search.Step.Rejoined;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import dev.staystream.store.SettableClock;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.SupplierHotel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;

/** What a search tells of hotels that turn out to be one, or two, while it runs. */
final class RejoinTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static final SearchId SEARCH = new SearchId("k3Jd9");

    private final JoinableCatalogue joinable = new JoinableCatalogue(new SettableClock());

    private final List<ScriptedSupplier> suppliers = Stream.of("a", "b", "c")
            .map(name -> new ScriptedSupplier(name, Flux.empty()))
            .toList();

    private final EventLog log = new HandMadeLog(SEARCH, QUERY, (seq, event) -> new byte[0]).log();

    private final Valuation valuation = new Valuation(
            SEARCH,
            QUERY,
            new Sources(
                    new Lineup(List.copyOf(suppliers)),
                    joinable.catalogue(),
                    () -> new Rates(LocalDate.of(2026, 11, 20), Map.of()),
                    RealSearches.IDS,
                    RoomNames.standard()));

    private final Progress progress = new Progress(
            log,
            suppliers.stream()
                    .map(supplier -> new SupplierProgress(supplier.id(), new SettableClock()))
                    .collect(toMap(SupplierProgress::id, one -> one, (one, other) -> one, LinkedHashMap::new)),
            valuation::known,
            Searches.noQuorum());

    @Test
    void sendsTheOffersOfAReplacedHotelAgainUnderItsNewId() {
        begin();
        arrive("a", "1", "100");
        arrive("b", "1", "90");
        HotelId one = id("a", "1");
        HotelId other = id("b", "1");
        HotelId survivor = one.compareTo(other) < 0 ? one : other;
        HotelId replaced = one.compareTo(other) < 0 ? other : one;
        long before = log.length();

        joinable.show(List.of(List.of(one, other)));
        progress.goesOnAfter(new Rejoined());

        assertThat(events(before).getFirst()).isInstanceOfSatisfying(HotelFound.class, found -> {
            assertThat(found.hotel().id()).isEqualTo(survivor);
            assertThat(found.replaces()).containsExactly(replaced);
        });
        assertThat(events(before).getLast())
                .isInstanceOfSatisfying(
                        Offered.class, offered -> assertThat(offered.hotel()).isEqualTo(survivor));
        assertThat(events(before)).hasSize(2);
        assertThat(prices(survivor)).containsExactly("90", "100");
        assertThat(prices(replaced)).isEmpty();
    }

    @Test
    void tellsWhatIsOneByNowBeforeTheOrderIsFinal() {
        begin();
        arrive("a", "1", "100");
        arrive("b", "1", "90");
        joinable.show(List.of(List.of(id("a", "1"), id("b", "1"))));

        progress.goesOnAfter(new BudgetSpent());

        assertThat(events(0).getLast())
                .isInstanceOfSatisfying(Settled.class, settled -> assertThat(settled.hotels()).isOne());
    }

    @Test
    void keepsTheNamesOfOffersThatMoveToAnotherHotel() {
        begin();
        arrive("a", "1", "100");
        arrive("b", "1", "90");
        List<PricedOffer> before = offers();

        joinable.show(List.of(List.of(id("a", "1"), id("b", "1"))));
        progress.goesOnAfter(new Rejoined());

        assertThat(offers()).extracting(PricedOffer::id).containsExactlyInAnyOrderElementsOf(before.stream().map(PricedOffer::id).toList());
        assertThat(offers()).extracting(PricedOffer::source).containsExactlyInAnyOrder(id("a", "1"), id("b", "1"));
    }

    @Test
    void putsTheOffersOfOneSuppliersTwoCodesForAHotelTogether() {
        joinable.catalogue().learn("a", named("a", "1"));
        joinable.catalogue().learn("a", named("a", "2"));
        joinable.show(List.of(List.of(id("a", "1"), id("a", "2"))));
        HotelId hotel = joinable.catalogue().idOf("a", "1");
        begin();

        arrive("a", "1", "100");
        arrive("a", "2", "80", "120");
        assertThat(prices(hotel)).containsExactly("80", "100", "120");

        arrive("a", "1");
        assertThat(prices(hotel)).containsExactly("80", "120");

        arrive("a", "2");
        assertThat(prices(hotel)).isEmpty();
    }

    @Test
    void takesAHotelApartAgain() {
        begin();
        arrive("a", "1", "100");
        arrive("b", "1", "90");
        HotelId one = id("a", "1");
        HotelId other = id("b", "1");
        joinable.show(List.of(List.of(one, other)));
        progress.goesOnAfter(new Rejoined());

        joinable.show(List.of(List.of(one), List.of(other)));
        progress.goesOnAfter(new Rejoined());

        assertThat(prices(one)).containsExactly("100");
        assertThat(prices(other)).containsExactly("90");
    }

    @Test
    void saysNothingWhenHotelsElsewhereAreJoined() {
        begin();
        arrive("a", "1", "100");
        joinable.catalogue().learn("b", named("b", "8"));
        joinable.catalogue().learn("b", named("b", "9"));
        long before = log.length();

        joinable.show(List.of(List.of(id("b", "8"), id("b", "9"))));
        progress.goesOnAfter(new Rejoined());

        assertThat(log.length()).isEqualTo(before);
    }

    /** Whatever comes in whatever order: readers who keep to the protocol hold what is true, with nothing lost or twice. */
    @MethodSource("seeds")
    @ParameterizedTest
    void leavesEveryReaderWithWhatIsTrue(long seed) {
        Random random = new Random(seed);
        Map<HotelId, Map<String, List<String>>> truth = new HashMap<>();
        List<HotelId> sources = new ArrayList<>();
        begin();
        for (int step = 0; step < 60; step++) {
            switch (random.nextInt(4)) {
                case 0 -> regroup(sources, random);
                case 1 -> progress.goesOnAfter(new Rejoined());
                default -> {
                    String supplier = "abc".substring(step % 3, step % 3 + 1);
                    String code = String.valueOf(random.nextInt(3));
                    String[] prices = prices(random, step);
                    arrive(supplier, code, prices);
                    HotelId source = id(supplier, code);
                    if (!sources.contains(source)) {
                        sources.add(source);
                    }
                    truth.computeIfAbsent(source, id -> new HashMap<>()).put(supplier, List.of(prices));
                }
            }
            assertThat(read(log.length())).isEqualTo(snapshot(log.length()));
        }
        progress.goesOnAfter(new Rejoined());
        suppliers.forEach(supplier -> progress.goesOnAfter(new Ended(supplier.id())));

        assertThat(snapshot(log.length())).isEqualTo(expected(truth));
        assertThat(log.snapshot().ledger().lines()).allSatisfy(line -> {
            assertThat(line.hotels()).isEqualTo((int) snapshotHotels(line.supplier()));
            assertThat(line.offers()).isEqualTo((int) snapshotOffers(line.supplier()));
        });
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private void regroup(List<HotelId> sources, Random random) {
        Map<Integer, List<HotelId>> groups = new TreeMap<>();
        sources.forEach(source ->
                groups.computeIfAbsent(random.nextInt(4), group -> new ArrayList<>()).add(source));
        joinable.show(groups.values());
    }

    private static String[] prices(Random random, int step) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(offer -> String.valueOf(100 * step + offer + 1))
                .toArray(String[]::new);
    }

    private Map<HotelId, Map<SupplierId, List<String>>> expected(Map<HotelId, Map<String, List<String>>> truth) {
        Map<HotelId, Map<SupplierId, List<String>>> expected = new TreeMap<>();
        truth.forEach((source, bySupplier) -> bySupplier.forEach((supplier, prices) -> {
            HotelId hotel = joinable.catalogue().current(source).orElseThrow();
            prices.forEach(price -> add(expected, hotel, new SupplierId(supplier), price));
        }));
        return sorted(expected);
    }

    /** The log as a reader folds it who knows nothing but the protocol. */
    private Map<HotelId, Map<SupplierId, List<String>>> read(long length) {
        Map<HotelId, Map<SupplierId, List<PricedOffer>>> reader = new HashMap<>();
        events(0).stream().limit(length).forEach(event -> {
            if (event instanceof HotelFound found) {
                found.replaces().forEach(id -> assertThat(reader.remove(id)).as("a replaced hotel was found").isNotNull());
                reader.putIfAbsent(found.hotel().id(), new HashMap<>());
            }
            if (event instanceof Offered offered) {
                assertThat(reader).as("a hotel comes before its offers").containsKey(offered.hotel());
                requireNonNull(reader.get(offered.hotel())).put(offered.supplier(), offered.offers());
            }
        });
        Map<HotelId, Map<SupplierId, List<String>>> read = new TreeMap<>();
        reader.forEach((hotel, bySupplier) -> bySupplier.forEach((supplier, offers) -> offers.forEach(offer -> {
            assertThat(offer.hotel()).isEqualTo(hotel);
            add(read, hotel, supplier, price(offer));
        })));
        return sorted(read);
    }

    private Map<HotelId, Map<SupplierId, List<String>>> snapshot(long seq) {
        Map<HotelId, Map<SupplierId, List<String>>> rows = new TreeMap<>();
        log.snapshot(seq).listing().rows(Filter.NONE, Sort.PRICE).forEach(row -> row.offers()
                .forEach(offer -> add(rows, row.hotel().id(), offer.supplier(), price(offer))));
        return sorted(rows);
    }

    private static void add(
            Map<HotelId, Map<SupplierId, List<String>>> to, HotelId hotel, SupplierId supplier, String price) {
        to.computeIfAbsent(hotel, id -> new TreeMap<>())
                .computeIfAbsent(supplier, id -> new ArrayList<>())
                .add(price);
    }

    private static Map<HotelId, Map<SupplierId, List<String>>> sorted(
            Map<HotelId, Map<SupplierId, List<String>>> hotels) {
        hotels.values().forEach(bySupplier -> bySupplier.values().forEach(prices -> prices.sort(null)));
        return hotels;
    }

    private long snapshotHotels(SupplierId supplier) {
        return rows().stream()
                .filter(row -> row.offers().stream().anyMatch(offer -> offer.supplier().equals(supplier)))
                .count();
    }

    private long snapshotOffers(SupplierId supplier) {
        return offers().stream().filter(offer -> offer.supplier().equals(supplier)).count();
    }

    private void begin() {
        progress.goesOnAfter(new Started(SEARCH, QUERY, List.of(), NOON, NOON.plusSeconds(8)));
    }

    private void arrive(String supplier, String code, String... prices) {
        ScriptedSupplier asked = suppliers.stream()
                .filter(each -> each.id().value().equals(supplier))
                .findFirst()
                .orElseThrow();
        List<Offer> offers = Stream.of(prices).map(price -> offer(price)).toList();
        Answer answer = new Answer(List.of(new HotelOffers(named(supplier, code), offers)), Origin.live(NOON));
        progress.goesOnAfter(new Arrived(asked.id(), valuation.rows(asked, answer), answer.origin()));
    }

    private static SupplierHotel named(String supplier, String code) {
        return new SupplierHotel(
                code, Optional.of("Hotel %s as %s has it".formatted(code, supplier)), HotelDetails.UNKNOWN);
    }

    /** The id that a supplier hotel has alone. */
    private HotelId id(String supplier, String code) {
        return joinable.catalogue().learn(supplier, named(supplier, code)).source();
    }

    private List<SearchEvent> events(long after) {
        return log.after(after)
                .take(log.length() - after)
                .map(LoggedEvent::event)
                .collectList()
                .toFuture()
                .join();
    }

    private List<HotelRow> rows() {
        return log.snapshot().listing().rows(Filter.NONE, Sort.PRICE);
    }

    private List<PricedOffer> offers() {
        return rows().stream().flatMap(row -> row.offers().stream()).toList();
    }

    private List<String> prices(HotelId hotel) {
        return offers().stream()
                .filter(offer -> offer.hotel().equals(hotel))
                .map(RejoinTests::price)
                .toList();
    }

    private static String price(PricedOffer offer) {
        return offer.total().amount().orElseThrow().amount().stripTrailingZeros().toPlainString();
    }
}
