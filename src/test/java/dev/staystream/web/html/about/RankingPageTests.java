package dev.staystream.web.html.about;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.merge.Filter;
import dev.staystream.merge.Listing;
import dev.staystream.merge.Sort;
import dev.staystream.stay.Address;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Rating;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.html.Told;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What the page on ranking says, held against the ranking. */
final class RankingPageTests {

    private static final SupplierId SUPPLIER = new SupplierId("liteapi");

    private final Listing listing = new Listing();

    @Test
    void givesAnExampleThatHolds() {
        offer("median", "100.00", hotel(3, 7), 2);
        offer("good", "100.00", hotel(4, 8.5), 1);
        offer("cheap", "72.00", hotel(3, 7), 1);
        assertThat(order()).as("28 % cheaper is not enough").startsWith("good", "cheap");

        offer("cheap", "71.50", hotel(3, 7), 1);
        assertThat(order()).as("more than 28 % is").startsWith("cheap", "good");
    }

    @Test
    void takesWhatIsNotKnownForWhatItSays() {
        offer("a-unknown", "100.00", addressed(), OptionalDouble.empty());
        offer("b-usual", "100.00", hotel(3, 7), 2);
        assertThat(order()).as("equal scores and prices go by the id").containsExactly("a-unknown", "b-usual");
    }

    @Test
    void putsHotelsOfWhichNothingIsKnownBehindTheOthers() {
        offer("nothing", "10.00", HotelDetails.UNKNOWN, OptionalDouble.empty());
        offer("something", "100.00", addressed(), OptionalDouble.empty());
        assertThat(order()).containsExactly("something", "nothing");
    }

    private static HotelDetails addressed() {
        return new HotelDetails(
                Optional.empty(),
                Optional.of(Address.of("1 rue de l'Exemple")),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private List<String> order() {
        return listing.rows(Filter.NONE, Sort.RECOMMENDED).stream()
                .map(row -> row.hotel().id().value())
                .toList();
    }

    private void offer(String hotel, String amount, HotelDetails details, double kilometres) {
        offer(hotel, amount, details, OptionalDouble.of(kilometres));
    }

    private void offer(String hotel, String amount, HotelDetails details, OptionalDouble kilometres) {
        HotelId id = new HotelId(hotel);
        listing.found(new Hotel(id, hotel, details), kilometres, List.of());
        listing.offered(id, SUPPLIER, List.of(Told.priced(hotel, "liteapi", amount)));
    }

    private static HotelDetails hotel(double stars, double rating) {
        return new HotelDetails(
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.of(stars),
                Optional.of(new Rating(rating, 100)),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
