package dev.staystream.supplier.hotelbeds;

import dev.staystream.stay.Offer;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.hotelbeds.HotelbedsCombinations.Choice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the reply to the check of one rate, {@code {"hotel":{…}}}: the rate as it stands now, and its taxes. */
final class HotelbedsCheck {

    private HotelbedsCheck() {}

    /** The rate as an offer for its own rooms, or nothing when it is sold out. */
    static Optional<Offer> read(Reply reply, Instant observed) {
        if (reply.successful()) {
            return Optional.of(JsonReader.read(reply.body(), json -> rates(json, observed)).stream()
                    .findFirst()
                    .map(Choice::offer)
                    .orElseThrow(() -> HotelbedsFailure.of(reply)));
        }
        if (HotelbedsFailure.soldOut(reply)) {
            return Optional.empty();
        }
        throw HotelbedsFailure.of(reply);
    }

    private static List<Choice> rates(JsonReader json, Instant observed) {
        List<Choice> rates = new ArrayList<>();
        for (String field : json.fields()) {
            if (field.equals("hotel")) {
                rates.addAll(new HotelbedsHotel(json).choices(observed));
            }
        }
        return rates;
    }
}
