package dev.staystream.web.html.results;

import static dev.staystream.web.html.Told.UNRENDERED;
import static dev.staystream.web.html.Told.changed;
import static dev.staystream.web.html.Told.found;
import static dev.staystream.web.html.Told.line;
import static dev.staystream.web.html.Told.offered;
import static dev.staystream.web.html.Told.settled;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.catalogue.LinkReason;
import dev.staystream.catalogue.Source;
import dev.staystream.catalogue.Source.Grounds;
import dev.staystream.merge.Filter;
import dev.staystream.merge.Listing;
import dev.staystream.merge.Sort;
import dev.staystream.merge.View;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.LoggedEvent;
import dev.staystream.search.SearchEvent;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.stay.HotelId;
import dev.staystream.web.html.offer.HotelHead;
import dev.staystream.web.html.offer.OfferCard;
import dev.staystream.web.html.offer.OfferTable;
import dev.staystream.web.html.offer.OfferTable.WhyLine;
import dev.staystream.web.html.results.Piece.Gone;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ResultStreamTests {

    private final ResultStream stream = new ResultStream(Worded.words(3), List.of());

    @Test
    void putsTheHotelsOfOneAnswerInOrder() {
        Map<String, Object> shown = show(
                found("dear"), offered("dear", "liteapi", "300"), found("cheap"), offered("cheap", "liteapi", "90"));

        assertThat(hotel(shown, "h1.1")).isEqualTo("cheap");
        assertThat(hotel(shown, "h2.1")).isEqualTo("dear");
    }

    @Test
    void neverMovesAHotelThatHasItsPlace() {
        show(found("first"), offered("first", "liteapi", "300"));
        Map<String, Object> shown = show(found("cheaper"), offered("cheaper", "hotelbeds", "90"));

        assertThat(hotel(shown, "h2.1")).isEqualTo("cheaper");
        assertThat(shown).doesNotContainKeys("h1.1", "h1.2", "b1.2");
    }

    @Test
    void replacesAnOfferByACheaperOne() {
        show(found("ritz"), offered("ritz", "liteapi", "300"));
        Map<String, Object> shown = show(offered("ritz", "hotelbeds", "280"));

        assertThat(total(shown, "b1.2")).isEqualTo("€280.00");
        assertThat(shown).as("what the hotel is has not changed").doesNotContainKey("h1.2");
    }

    @Test
    void leavesTheBestOfferAloneWhenADearerOneComes() {
        show(found("ritz"), offered("ritz", "liteapi", "300"));
        Map<String, Object> shown = show(offered("ritz", "hotelbeds", "310"));

        assertThat(shown).doesNotContainKey("b1.2");
        assertThat(shown.get("m1.2")).isEqualTo("2 offers from 2 suppliers");
        assertThat(view(shown, "o1.2", OfferTable.class).offers())
                .extracting(OfferCard::total)
                .containsExactly("€300.00", "€310.00");
    }

    @Test
    void saysThatAnOfferWasTakenBack() {
        show(found("ritz"), offered("ritz", "liteapi", "300"));
        Map<String, Object> shown = show(offered("ritz", "liteapi"));

        assertThat(shown.get("b1.2")).isEqualTo(new Gone("ritz", "No longer offered: the supplier took it back."));
    }

    @Test
    void saysThatTwoHotelsTurnedOutToBeOne() {
        show(found("ritz"), offered("ritz", "liteapi", "300"), found("le-ritz"), offered("le-ritz", "ota", "310"));
        HotelFound merged =
                new HotelFound(found("ritz").hotel(), OptionalDouble.empty(), List.of(new HotelId("le-ritz")));
        Map<String, Object> shown = show(merged, offered("ritz", "ota", "310"));

        assertThat(shown.get("b2.2")).isEqualTo(new Gone("le-ritz", "This is the same hotel as another in the list."));
    }

    @Test
    void showsAHotelInThePlaceOfTheOneItReplaces() {
        show(found("ritz"), offered("ritz", "liteapi", "300"), found("odette"), offered("odette", "ota", "200"));
        Map<String, Object> shown = show(
                new HotelFound(found("joined").hotel(), OptionalDouble.empty(), List.of(new HotelId("ritz"))),
                offered("joined", "liteapi", "300"),
                offered("joined", "ota", "290"));

        assertThat(hotel(shown, "h2.2")).isEqualTo("joined");
        assertThat(total(shown, "b2.2")).isEqualTo("€290.00");
        assertThat(shown).doesNotContainKeys("h1.2", "h3.1");
    }

    /** However hotels are found to be one, the finished page shows the offers that the finished list has. */
    @MethodSource("seeds")
    @ParameterizedTest
    void endsWithWhatTheListingHas(long seed) {
        Random random = new Random(seed);
        Listing listing = new Listing();
        Map<String, Piece> page = new HashMap<>();
        ResultStream stream = new ResultStream(Worded.words(9), List.of());
        for (int step = 0; step < 30; step++) {
            List<SearchEvent> events = happening(listing, random, step);
            stream.add(logged(events.toArray(SearchEvent[]::new))).stream()
                    .filter(piece -> piece.slot().contains("."))
                    .forEach(piece -> fill(page, piece));
        }
        stream.add(logged(settled(line("liteapi", State.ANSWERED)))).stream()
                    .filter(piece -> piece.slot().contains("."))
                    .forEach(piece -> fill(page, piece));

        assertThat(page.entrySet().stream()
                        .filter(place -> place.getKey().startsWith("o"))
                        .flatMap(place -> ((OfferTable) place.getValue().view()).offers().stream())
                        .map(OfferCard::total))
                .containsExactlyInAnyOrderElementsOf(listing.rows(Filter.NONE, Sort.PRICE).stream()
                        .flatMap(row -> Worded.words(9).table(row.offers()).offers().stream())
                        .map(OfferCard::total)
                        .toList());
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    /** A supplier's newest word on one of nine hotels, or two of them turning out to be a third. */
    private static List<SearchEvent> happening(Listing listing, Random random, int step) {
        List<HotelId> there = listing.found();
        HotelFound hotel = found("hotel-" + random.nextInt(9));
        Optional<HotelId> replaced = there.stream()
                .filter(id -> !id.equals(hotel.hotel().id()) && random.nextInt(8) == 0)
                .findFirst();
        HotelFound found = new HotelFound(hotel.hotel(), hotel.distanceKm(), replaced.stream().toList());
        String supplier = random.nextBoolean() ? "liteapi" : "ota";
        Offered offered = random.nextInt(4) == 0
                ? offered(found.hotel().id().value(), supplier)
                : offered(found.hotel().id().value(), supplier, String.valueOf(100 + step));
        listing.found(found.hotel(), found.distanceKm(), found.replaces());
        listing.offered(offered.hotel(), offered.supplier(), offered.offers());
        return List.of(found, offered);
    }

    /** A browser shows the outermost slot of a place that is filled. */
    private static void fill(Map<String, Piece> page, Piece piece) {
        String place = piece.slot().substring(0, piece.slot().indexOf('.'));
        page.merge(place, piece, (before, now) -> revision(now) >= revision(before) ? now : before);
    }

    private static int revision(Piece piece) {
        return Integer.parseInt(piece.slot().substring(piece.slot().indexOf('.') + 1));
    }

    @Test
    void saysWhyWhatSeveralSuppliersTellOfIsOneHotel() {
        ResultWords words = Worded.words(3);
        ResultStream explaining = new ResultStream(
                new ResultWords(
                        words.wording(), words.wish(), words.address(), words.zone(), ResultStreamTests::sources),
                List.of());
        Map<String, Object> shown =
                shown(explaining.add(logged(found("ritz"), offered("ritz", "liteapi", "300"))));

        assertThat(view(shown, "o1.1", OfferTable.class).why())
                .containsExactly(
                        new WhyLine(
                                "LiteAPI", "Ritz", "The names are the same but for spelling: ritz. They stand 12 m apart."),
                        new WhyLine("Hotelbeds", "RITZ PARIS", ""));
    }

    private static List<Source> sources(HotelId hotel) {
        Grounds grounds = new Grounds(
                false,
                0.98,
                List.of(
                        new LinkReason("name-same", List.of("ritz")),
                        new LinkReason("place-near", List.of("12"))));
        return List.of(
                new Source(hotel, "liteapi", Optional.of("Ritz"), Optional.of(grounds)),
                new Source(new HotelId("other"), "hotelbeds", Optional.of("RITZ PARIS"), Optional.empty()));
    }

    @Test
    void countsHotelsBeyondTheLastPlaceOnly() {
        Map<String, Object> shown = show(IntStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(number -> Stream.of(found("hotel-" + number), offered("hotel-" + number, "ota", "100")))
                .toArray(SearchEvent[]::new));

        assertThat(shown.keySet())
                .filteredOn(slot -> slot.startsWith("h"))
                .containsExactlyInAnyOrder("h1.1", "h2.1", "h3.1");
        assertThat(shown.get("c1.1")).isEqualTo("5 hotels · 5 offers");
    }

    @Test
    void givesNoPlaceToWhatTheFilterHides() {
        Filter filter = new Filter(Optional.of(new BigDecimal("200")), Set.of(), Set.of(), false);
        ResultStream filtered = new ResultStream(Worded.words(new View(filter, Sort.RECOMMENDED, 3)), List.of());
        Map<String, Object> shown = shown(filtered.add(
                logged(found("dear"), offered("dear", "ota", "300"), found("cheap"), offered("cheap", "ota", "90"))));

        assertThat(hotel(shown, "h1.1")).isEqualTo("cheap");
        assertThat(shown).doesNotContainKey("h2.1");
        assertThat(shown.get("c1.1")).isEqualTo("1 of 2 hotels");
    }

    @Test
    void tellsHowFarTheSuppliersAre() {
        Map<String, Object> shown =
                show(changed("liteapi", State.ANSWERED), changed("ohip", State.ASKING), changed("ota", State.SKIPPED));

        Progress progress = view(shown, "p1.1", Progress.class);
        assertThat(progress.text()).isEqualTo("1 of 2 suppliers answered");
        assertThat(progress.detail()).isEqualTo("asking OHIP");
        assertThat(view(shown, "s1.1", LedgerRow.class).supplier()).isEqualTo("LiteAPI");
        assertThat(shown).containsKeys("s2.1", "s3.1");
    }

    @Test
    void givesUpThePlacesNobodyTookWhenItSettles() {
        show(found("ritz"), offered("ritz", "liteapi", "300"));
        Map<String, Object> shown = show(settled(line("liteapi", State.ANSWERED)));

        assertThat(shown).containsKeys("x2.1", "x3.1").doesNotContainKey("x1.1");
        assertThat(view(shown, "e1.1", End.class).shown()).isEqualTo("1 of 1 hotel, as they came");
    }

    @Test
    void isRightInTheEndHoweverOftenASupplierChangedItsWord() {
        show(found("ritz"), offered("ritz", "liteapi", "300"));
        IntStream.range(0, 40).forEach(change -> show(offered("ritz", "liteapi", String.valueOf(299 - change))));
        Map<String, Object> shown = show(settled(line("liteapi", State.ANSWERED)));

        assertThat(total(shown, "b1.9")).isEqualTo("€260.00");
    }

    @Test
    void saysWhichFilterToLiftWhenNothingPasses() {
        Filter filter = new Filter(Optional.of(new BigDecimal("50")), Set.of(), Set.of(), false);
        ResultStream filtered = new ResultStream(Worded.words(new View(filter, Sort.RECOMMENDED, 3)), List.of());
        Map<String, Object> shown = shown(filtered.add(
                logged(found("ritz"), offered("ritz", "ota", "300"), settled(line("ota", State.ANSWERED)))));

        assertThat(view(shown, "e1.1", End.class).nothing().orElseThrow().title())
                .isEqualTo("No hotel passes your filters");
    }

    @Test
    void saysThatNothingIsKnownWhenEverySupplierFailed() {
        Map<String, Object> shown = show(settled(line("liteapi", State.TIMEOUT), line("ohip", State.FAILED)));

        assertThat(view(shown, "e1.1", End.class).nothing().orElseThrow().title())
                .isEqualTo("No supplier answered");
    }

    private Map<String, Object> show(SearchEvent... events) {
        return shown(stream.add(logged(events)));
    }

    private static Map<String, Object> shown(List<Piece> pieces) {
        return pieces.stream().collect(Collectors.toMap(Piece::slot, Piece::view));
    }

    private static List<LoggedEvent> logged(SearchEvent... events) {
        return Stream.of(events)
                .map(event -> new LoggedEvent(1, event, Instant.EPOCH, UNRENDERED))
                .toList();
    }

    private static String hotel(Map<String, Object> shown, String slot) {
        return view(shown, slot, HotelHead.class).name();
    }

    private static String total(Map<String, Object> shown, String slot) {
        return view(shown, slot, OfferCard.class).total();
    }

    private static <T> T view(Map<String, Object> shown, String slot, Class<T> type) {
        return type.cast(requireNonNull(shown.get(slot), slot));
    }
}
