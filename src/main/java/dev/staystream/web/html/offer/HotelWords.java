package dev.staystream.web.html.offer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.merge.HotelRow;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Rating;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.offer.HotelHead.Score;
import dev.staystream.web.html.offer.HotelHead.Stars;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.web.util.UriUtils;

/** Puts a hotel in words. */
public record HotelWords(Wording wording) {

    /** What a card tells of the hotel itself. */
    public HotelHead head(HotelRow row) {
        HotelDetails details = row.hotel().details();
        return new HotelHead(
                row.hotel().name(),
                facade(row),
                details.images().stream()
                        .filter(HotelWords::secure)
                        .map(URI::toString)
                        .findFirst(),
                stars(details.stars()),
                distance(row.distanceKm()),
                details.rating().map(this::score));
    }

    private static String facade(HotelRow row) {
        String id = UriUtils.encode(row.hotel().id().value(), UTF_8);
        return "/facade/%s.svg?stars=%d"
                .formatted(id, (int) row.hotel().details().stars().orElse(0));
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
