package dev.staystream.web.html.hotel;

import static dev.staystream.web.html.Told.changed;
import static dev.staystream.web.html.Told.found;
import static dev.staystream.web.html.Told.line;
import static dev.staystream.web.html.Told.offered;
import static dev.staystream.web.html.Told.settled;
import static dev.staystream.web.html.hotel.RitzOffers.RITZ;
import static dev.staystream.web.html.hotel.RitzOffers.WORDS;
import static dev.staystream.web.html.hotel.RitzOffers.offer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.matching.RoomNames;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.LoggedEvent;
import dev.staystream.search.Rooms;
import dev.staystream.search.SearchEvent;
import dev.staystream.stay.PricedOffer;
import dev.staystream.web.html.HotelAddress;
import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.Told;
import dev.staystream.web.html.offer.OfferCard;
import dev.staystream.web.html.results.Piece;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** What a reader of a hotel's page is sent, and where it goes. */
final class HotelStreamTests {

    private static final PricedOffer DOUBLE = offer("liteapi", "Double", "90");

    private static final PricedOffer CHEAPER = offer("ohip", "Double", "80");

    private static final PricedOffer TWIN = offer("ohip", "Twin", "70");

    private final HotelStream stream = new HotelStream(
            WORDS,
            new Rooms(RoomNames.standard()),
            new HotelEndWords(Told.ENGLISH, new HotelAddress(RITZ, SearchAddress.of(new LinkedMultiValueMap<>()))));

    @Test
    void addsAnOfferBehindThoseOfItsRoom() {
        add(found("ritz"), offered("ritz", "liteapi", List.of(DOUBLE)));

        List<Piece> pieces = add(offered("ritz", "ohip", List.of(CHEAPER)));

        assertThat(of(pieces, "hotel/rate")).extracting(Piece::slot).containsExactly("o1.1");
        assertThat(of(pieces, "hotel/room")).as("the room is as it was but for why").hasSizeLessThan(2);
        assertThat(of(pieces, "parts/best")).extracting(Piece::slot).containsExactly("b0.2", "b1.2");
        assertThat(totals(pieces)).containsOnly("€80.00");
    }

    @Test
    void givesAnotherRoomThePlaceBehind() {
        add(found("ritz"), offered("ritz", "liteapi", List.of(DOUBLE)));

        List<Piece> pieces = add(offered("ritz", "ohip", List.of(TWIN)));

        assertThat(of(pieces, "hotel/rate")).extracting(Piece::slot).containsExactly("o2.1");
        assertThat(of(pieces, "hotel/room")).extracting(Piece::slot).containsExactly("h2.1");
    }

    @Test
    void sendsTheOffersOfARoomAgainWhereOneWasWithdrawn() {
        add(
                found("ritz"),
                offered("ritz", "liteapi", List.of(DOUBLE)),
                offered("ritz", "ohip", List.of(CHEAPER)));

        List<Piece> pieces = add(offered("ritz", "ohip", List.of()));

        assertThat(of(pieces, "hotel/rate")).extracting(Piece::slot).containsExactly("o1.2");
        assertThat(totals(pieces)).containsOnly("€90.00");
    }

    @Test
    void saysWhereARoomIsNoLongerOffered() {
        add(found("ritz"), offered("ritz", "liteapi", List.of(DOUBLE)));
        add(offered("ritz", "ohip", List.of(TWIN)));

        List<Piece> pieces = add(offered("ritz", "ohip", List.of()));

        assertThat(of(pieces, "parts/gone")).extracting(Piece::slot).containsExactly("b2.2");
    }

    @Test
    void givesUpThePlacesThatNoRoomTookOnceAllIsThere() {
        add(found("ritz"), offered("ritz", "liteapi", List.of(DOUBLE)));

        List<Piece> pieces = add(settled(line("liteapi", State.ANSWERED)));

        assertThat(of(pieces, "parts/place"))
                .extracting(Piece::slot)
                .containsExactly("x2.1", "x3.1", "x4.1", "x5.1", "x6.1");
        assertThat(end(pieces).title()).isEqualTo("That is all.");
    }

    @Test
    void saysThatNobodyAnswered() {
        add(changed("liteapi", State.TIMEOUT));

        List<Piece> pieces = add(settled(line("liteapi", State.TIMEOUT)));

        assertThat(end(pieces).title()).isEqualTo("No supplier answered");
        assertThat(end(pieces).ways()).extracting("text").containsExactly("Ask again");
        assertThat(of(pieces, "parts/gone")).extracting(Piece::slot).containsExactly("b0.9");
    }

    private List<Piece> add(SearchEvent... events) {
        return stream.add(
                Stream.of(events).map(event -> new LoggedEvent(1, event, Instant.EPOCH, Told.UNRENDERED)).toList());
    }

    private static List<Piece> of(List<Piece> pieces, String template) {
        return pieces.stream().filter(piece -> piece.template().equals(template)).toList();
    }

    private static List<String> totals(List<Piece> pieces) {
        return of(pieces, "parts/best").stream()
                .map(piece -> ((OfferCard) piece.view()).total())
                .toList();
    }

    private static HotelEnd end(List<Piece> pieces) {
        return (HotelEnd) of(pieces, "hotel/end").getFirst().view();
    }
}
