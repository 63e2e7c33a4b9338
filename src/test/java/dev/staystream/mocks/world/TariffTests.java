package dev.staystream.mocks.world;

import static dev.staystream.mocks.Fixture.COUPLE;
import static dev.staystream.mocks.Fixture.EURO;
import static dev.staystream.mocks.Fixture.PARIS;
import static dev.staystream.mocks.Fixture.WEEKEND;
import static dev.staystream.mocks.Fixture.enquiry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Location;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TariffTests {

    private static final Storefront STOREFRONT = World.create().storefront("hotelbeds");

    private static Quote familyRoom(Enquiry enquiry, String plan) {
        return STOREFRONT.within(PARIS, 5).stream()
                .filter(listing -> sells(listing, "FAMILY-FLEX") && sells(listing, "FAMILY-BOARD"))
                .findFirst()
                .flatMap(listing -> quotes(listing, enquiry, "FAMILY-" + plan).findFirst())
                .orElseThrow();
    }

    private static boolean sells(Listing listing, String code) {
        return quotes(listing, enquiry(COUPLE), code).findAny().isPresent();
    }

    private static Stream<Quote> quotes(Listing listing, Enquiry enquiry, String code) {
        return STOREFRONT.quotes(listing, enquiry).stream()
                .filter(quote -> quote.code().equals(code));
    }

    @Test
    void asksMoreForChildrenMealsAndNights() {
        Stay longer = new Stay(WEEKEND.checkIn(), WEEKEND.checkOut().plusDays(1));

        assertThat(Stream.of(
                                familyRoom(enquiry(new Occupancy(2, List.of(5, 9))), "FLEX"),
                                familyRoom(enquiry(COUPLE), "BOARD"),
                                familyRoom(new Enquiry(longer, List.of(COUPLE), EURO), "FLEX"))
                        .map(Quote::total))
                .allSatisfy(total -> assertThat(total)
                        .isGreaterThan(familyRoom(enquiry(COUPLE), "FLEX").total()));
    }

    @Test
    void asksTwiceAsMuchForTwoRooms() {
        assertThat(familyRoom(enquiry(COUPLE, COUPLE), "FLEX").total())
                .isEqualByComparingTo(
                        familyRoom(enquiry(COUPLE), "FLEX").total().multiply(BigDecimal.TWO));
    }

    @Test
    void sellsNoRoomTooSmallForItsGuests() {
        assertThat(STOREFRONT.within(PARIS, 3).stream()
                        .flatMap(listing -> STOREFRONT.quotes(listing, enquiry(new Occupancy(5, List.of()))).stream())
                        .map(Quote::room))
                .isNotEmpty()
                .containsOnly(RoomKind.APARTMENT);
    }

    @Test
    void pricesToTheSmallestCoin() {
        Enquiry inYen = new Enquiry(WEEKEND, List.of(COUPLE), Currency.getInstance("JPY"));

        assertThat(STOREFRONT.within(new Location(35.6895, 139.6917), 10).stream()
                        .flatMap(listing -> STOREFRONT.quotes(listing, inYen).stream())
                        .map(Quote::total))
                .isNotEmpty()
                .allSatisfy(total -> assertThat(total.scale()).isZero());
    }

    @Test
    void addsUpFromNightsAndTheirTax() {
        assertThat(familyRoom(enquiry(COUPLE), "FLEX")).satisfies(quote -> {
            RoomPrice room = quote.rooms().getFirst();
            assertThat(room.net().add(room.tax())).isEqualByComparingTo(quote.total());
            assertThat(room.nights()).hasSize(2);
        });
    }
}
