package dev.staystream.web.html.offer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.merge.HotelRow;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Rating;
import dev.staystream.web.html.HotelAddress;
import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.offer.HotelHead.Score;
import dev.staystream.web.html.offer.HotelHead.Stars;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.web.util.UriUtils;

/**
 * Puts a hotel in words.
 *
 * @param search what it was found by, which its own page shows offers for
 */
public record HotelWords(Wording wording, SearchAddress search) {

    /** What a card tells of the hotel itself. */
    public HotelHead head(HotelRow row) {
        return head(row.hotel(), row.distanceKm());
    }

    /** What a card tells of a hotel that stands so far from where is searched. */
    public HotelHead head(Hotel hotel, OptionalDouble distanceKm) {
        HotelDetails details = hotel.details();
        return new HotelHead(
                hotel.name(),
                new HotelAddress(hotel.id(), search).toString(),
                facade(hotel),
                details.images().stream()
                        .filter(HotelWords::secure)
                        .map(URI::toString)
                        .findFirst(),
                stars(details.stars()),
                distance(distanceKm),
                details.rating().map(this::score));
    }

    private static String facade(Hotel hotel) {
        String id = UriUtils.encode(hotel.id().value(), UTF_8);
        return "/facade/%s.svg?stars=%d"
                .formatted(id, (int) hotel.details().stars().orElse(0));
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
