package dev.staystream.web.html.offer;

import dev.staystream.merge.HotelRow;
import dev.staystream.stay.Address;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import dev.staystream.stay.Rating;
import dev.staystream.web.html.HotelAddress;
import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.offer.HotelHead.Score;
import dev.staystream.web.html.offer.HotelHead.Stars;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Puts a hotel in words.
 *
 * @param search what it was found by, which its own page shows offers for
 */
public record HotelWords(Wording wording, SearchAddress search) {

    /** What a card tells of the hotel itself. */
    public HotelHead head(HotelRow row) {
        int offers = row.offers().size();
        return head(row.hotel(), row.distanceKm(), offers > 0 ? OptionalInt.of(offers) : OptionalInt.empty());
    }

    /** What a card tells of a hotel that stands so far from where is searched. */
    public HotelHead head(Hotel hotel, OptionalDouble distanceKm) {
        return head(hotel, distanceKm, OptionalInt.empty());
    }

    private HotelHead head(Hotel hotel, OptionalDouble distanceKm, OptionalInt offers) {
        HotelDetails details = hotel.details();
        return new HotelHead(
                hotel.id().value(),
                hotel.name(),
                new HotelAddress(hotel.id(), search).toString(),
                facade(hotel, offers),
                details.images().stream()
                        .filter(HotelWords::secure)
                        .map(URI::toString)
                        .findFirst(),
                stars(details.stars()),
                distance(distanceKm),
                details.rating().map(this::score));
    }

    /** The houses of one district are of one colour; where there is no postcode, a district is a kilometre wide. */
    private static String facade(Hotel hotel, OptionalInt offers) {
        HotelDetails details = hotel.details();
        String district = details.address()
                .flatMap(Address::postcode)
                .or(() -> details.location().map(HotelWords::square))
                .orElse("");
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/facade/{hotel}.svg")
                .queryParam("stars", (int) details.stars().orElse(0))
                .queryParam("district", "{district}");
        offers.ifPresent(count -> address.queryParam("lit", lit(count)));
        return address.encode().buildAndExpand(hotel.id().value(), district).toUriString();
    }

    private static String square(Location place) {
        return String.format(Locale.ROOT, "%.2f,%.2f", place.latitude(), place.longitude());
    }

    /** How many of five windows have light on: the more is on offer, the more. */
    private static int lit(int offers) {
        return (int) IntStream.of(1, 3, 7, 15).filter(enough -> offers >= enough).count();
    }

    private static boolean secure(URI image) {
        return "https".equals(image.getScheme());
    }

    private Optional<Stars> stars(OptionalDouble stars) {
        if (stars.isEmpty()) {
            return Optional.empty();
        }
        int whole = (int) stars.getAsDouble();
        boolean half = stars.getAsDouble() - whole >= 0.5;
        return Optional.of(new Stars(whole, half, wording.say("hotel.stars", stars.getAsDouble())));
    }

    private Optional<String> distance(OptionalDouble kilometres) {
        return kilometres.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.say("hotel.distance", wording.number(kilometres.getAsDouble(), 1)));
    }

    private Score score(Rating rating) {
        String words =
                rating.reviews() == 0 ? wording.say("hotel.score") : wording.say("hotel.reviews", rating.reviews());
        return new Score(wording.number(rating.score(), 1), words);
    }
}
