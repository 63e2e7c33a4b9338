package dev.staystream.supplier.hotelbeds;

import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.hotelbeds.HotelbedsCombinations.Choice;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A hotel of the reply; it states the currency of all its rates, and only after them. */
final class HotelbedsHotel {

    private final List<HotelbedsRoom> rooms = new ArrayList<>();

    private @Nullable String code;

    private @Nullable String name;

    private OptionalDouble stars = OptionalDouble.empty();

    private @Nullable BigDecimal latitude;

    private @Nullable BigDecimal longitude;

    private @Nullable String currency;

    HotelbedsHotel(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "code" -> code = json.text();
                case "name" -> name = json.text();
                case "categoryCode" -> stars = HotelbedsCodes.stars(json.text());
                case "latitude" -> latitude = json.decimal();
                case "longitude" -> longitude = json.decimal();
                case "currency" -> currency = json.text();
                case "rooms" -> json.elements().forEach(room -> rooms.add(new HotelbedsRoom(room)));
                default -> {}
            }
        }
    }

    /** The hotel and its offers for all rooms asked, unless it has none. */
    Optional<HotelOffers> offers(List<RoomsAsked> asked, Instant observed) {
        List<Offer> offers = HotelbedsCombinations.of(asked, choices(observed));
        if (code == null || offers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HotelOffers(new SupplierHotel(code, Optional.ofNullable(name), details()), offers));
    }

    /** Every rate that can be booked. */
    List<Choice> choices(Instant observed) {
        List<Choice> choices = new ArrayList<>();
        if (currency != null) {
            Currency quoted = Currency.getInstance(currency);
            rooms.forEach(room -> room.addChoices(choices, quoted, observed));
        }
        return choices;
    }

    private HotelDetails details() {
        return new HotelDetails(
                location(), Optional.empty(), stars, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private Optional<Location> location() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Location(latitude.doubleValue(), longitude.doubleValue()));
    }
}
