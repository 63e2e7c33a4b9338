package dev.staystream.supplier.travelgate;

import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierHotel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A hotel of the portfolio, by the names of its facts at whatever depth. Its category is the seller's own code, which says
 * nothing of stars.
 */
final class TravelgateHotel {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Map<String, String> facts = new HashMap<>();

    TravelgateHotel(JsonReader json) {
        collect(json);
    }

    private void collect(JsonReader json) {
        for (String field : json.fields()) {
            if (json.isObject()) {
                collect(json);
            } else {
                Optional.ofNullable(json.text()).ifPresent(fact -> facts.put(field, fact));
            }
        }
    }

    Optional<SupplierHotel> hotel() {
        return fact("hotelCode").map(code -> new SupplierHotel(code, fact("hotelName"), details()));
    }

    private HotelDetails details() {
        return new HotelDetails(
                location(),
                address(),
                OptionalDouble.empty(),
                Optional.empty(),
                fact("telephone"),
                Optional.empty(),
                List.of());
    }

    private Optional<Location> location() {
        return degrees("latitude", 90)
                .flatMap(latitude -> degrees("longitude", 180).map(longitude -> new Location(latitude, longitude)));
    }

    private Optional<Double> degrees(String name, double most) {
        return fact(name)
                .filter(text -> text.matches("-?\\d{1,3}(\\.\\d{1,20})?"))
                .map(Double::valueOf)
                .filter(degrees -> degrees != 0 && Math.abs(degrees) <= most);
    }

    private Optional<Address> address() {
        return fact("address").map(line -> new Address(line, fact("zipCode"), fact("city"), country()));
    }

    private Optional<CountryCode> country() {
        return fact("country").filter(COUNTRIES::contains).map(CountryCode::new);
    }

    private Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }
}
