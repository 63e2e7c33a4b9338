package dev.staystream.supplier.hotelbeds;

import dev.staystream.stay.Room;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.hotelbeds.HotelbedsCombinations.Choice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of room of a hotel, with a rate for each board, class, payment and occupancy it can be had for. */
final class HotelbedsRoom {

    private final List<HotelbedsRate> rates = new ArrayList<>();

    private String code = "";

    private @Nullable String name;

    HotelbedsRoom(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "code" -> code = json.text("");
                case "name" -> name = json.text();
                case "rates" -> json.elements().forEach(rate -> rates.add(new HotelbedsRate(rate)));
                default -> {}
            }
        }
    }

    /** Adds each of its rates that can be booked to the choices of its hotel. */
    void addChoices(List<Choice> choices, Currency currency, Instant observed) {
        Room room = Room.named(name == null ? code : name);
        for (HotelbedsRate rate : rates) {
            rate.offer(room, currency, observed).ifPresent(offer -> choices.add(new Choice(code, rate, offer)));
        }
    }
}
