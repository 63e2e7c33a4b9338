package dev.staystream.supplier.liteapi;

import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import dev.staystream.stay.Rating;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierHotel;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A hotel as LiteAPI tells of it, by the names of the fields, of which some differ between {@code GET /data/hotels} and the
 * hotels that come with rates. What LiteAPI does not know it sends as zero or as empty text.
 */
record LiteapiHotel(Map<String, String> facts) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Reads a list of hotels, without those that LiteAPI calls deleted. */
    static List<SupplierHotel> list(JsonReader json) {
        List<SupplierHotel> hotels = new ArrayList<>();
        json.elements().forEach(hotel -> read(hotel).hotel().ifPresent(hotels::add));
        return hotels;
    }

    private static LiteapiHotel read(JsonReader json) {
        Map<String, String> facts = new HashMap<>();
        for (String field : json.fields()) {
            String fact = json.text();
            if (fact != null) {
                facts.put(field, fact);
            }
        }
        return new LiteapiHotel(facts);
    }

    private Optional<SupplierHotel> hotel() {
        return facts.containsKey("deletedAt")
                ? Optional.empty()
                : text("id").map(code -> new SupplierHotel(code, text("name"), details()));
    }

    private HotelDetails details() {
        return new HotelDetails(
                location(),
                address(),
                stars(),
                rating(),
                Optional.empty(),
                Optional.empty(),
                text("main_photo", "thumbnail").flatMap(LiteapiHotel::picture).stream()
                        .toList());
    }

    private Optional<Location> location() {
        return number(90, "latitude")
                .flatMap(latitude -> number(180, "longitude").map(longitude -> new Location(latitude, longitude)));
    }

    private Optional<Address> address() {
        return text("address").map(line -> new Address(line, text("zip"), text("city", "city_name"), country()));
    }

    private Optional<CountryCode> country() {
        return text("country", "country_code")
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(COUNTRIES::contains)
                .map(CountryCode::new);
    }

    private OptionalDouble stars() {
        return number(7, "stars").map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    /** All captures have a mean of 0 to 10, as "8.5 out of 10" in the contract. */
    private Optional<Rating> rating() {
        int reviews = number(Integer.MAX_VALUE, "reviewCount", "review_count")
                .map(Double::intValue)
                .orElse(0);
        return number(10, "rating").map(score -> new Rating(score, reviews));
    }

    private Optional<Double> number(double max, String... names) {
        return text(names).map(Double::valueOf).filter(number -> number != 0 && Math.abs(number) <= max);
    }

    private Optional<String> text(String... names) {
        return Stream.of(names).filter(facts::containsKey).map(facts::get).findFirst();
    }

    private static Optional<URI> picture(String address) {
        try {
            return Optional.of(new URI(address)).filter(URI::isAbsolute);
        } catch (URISyntaxException error) {
            return Optional.empty();
        }
    }
}
