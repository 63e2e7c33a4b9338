package dev.staystream.supplier.hotelbeds;

import dev.staystream.stay.Origin;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the reply to an availability request, {@code {"hotels":{"hotels":[…]}}}; no inner array means no hotels. */
final class HotelbedsOffers {

    private final SupplierRequest request;

    private final Instant observed;

    private final List<HotelOffers> hotels = new ArrayList<>();

    private boolean answered;

    private boolean refused;

    private HotelbedsOffers(SupplierRequest request, Instant observed) {
        this.request = request;
        this.observed = observed;
    }

    static Answer read(SupplierRequest request, Reply reply, Instant observed) {
        if (!reply.successful()) {
            throw HotelbedsFailure.of(reply);
        }
        HotelbedsOffers offers =
                JsonReader.read(reply.body(), json -> new HotelbedsOffers(request, observed).root(json));
        if (offers.refused || !offers.answered) {
            throw HotelbedsFailure.of(reply);
        }
        return new Answer(offers.hotels, Origin.live(observed));
    }

    private HotelbedsOffers root(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "hotels" -> hotels(json);
                case "error" -> refused = json.isObject();
                default -> {}
            }
        }
        return this;
    }

    private void hotels(JsonReader json) {
        answered = true;
        for (String field : json.fields()) {
            if (field.equals("hotels")) {
                for (JsonReader hotel : json.elements()) {
                    new HotelbedsHotel(hotel).offers(request.rooms(), observed).ifPresent(hotels::add);
                }
            }
        }
    }
}
