package dev.staystream.supplier.ohip;

import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierHotel;
import java.math.BigDecimal;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the contract tells of one hotel. It knows neither stars nor guests' ratings nor pictures. */
final class OhipHotel {

    private static final Pattern WEBSITE = Pattern.compile("https?://[\\w./?&=:~+,@#-]+");

    private final OhipAddress address = new OhipAddress();

    private Optional<String> name = Optional.empty();

    private Optional<String> phone = Optional.empty();

    private Optional<URI> website = Optional.empty();

    private Optional<ZoneId> zone = Optional.empty();

    private @Nullable BigDecimal latitude;

    private @Nullable BigDecimal longitude;

    private OhipHotel(JsonReader json) {
        for (String field : json.fields()) {
            if (field.equals("propertyInfo")) {
                property(json);
            }
        }
    }

    static OhipHotel read(byte[] reply) {
        return JsonReader.read(reply, OhipHotel::new);
    }

    private void property(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "hotelName" -> name = Optional.ofNullable(json.text());
                case "latitude" -> latitude = json.decimal();
                case "longitude" -> longitude = json.decimal();
                case "address" -> address.read(json);
                case "communications" -> communications(json);
                case "timeZone" -> zone = first(json, "timeZoneName").flatMap(OhipHotel::zone);
                default -> {}
            }
        }
    }

    private void communications(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "phones" -> phone = first(json, "phoneNumber");
                case "urls" ->
                    website = first(json, "url")
                            .filter(url -> WEBSITE.matcher(url).matches())
                            .map(URI::create);
                default -> {}
            }
        }
    }

    /** The first text of that name in an object or a list of them. */
    private static Optional<String> first(JsonReader json, String name) {
        String first = null;
        for (JsonReader element : json.elements()) {
            for (String field : element.fields()) {
                first = first == null && field.equals(name) ? element.text() : first;
            }
        }
        return Optional.ofNullable(first);
    }

    /** A zone by its name; the offset told beside it is only that of today. */
    private static Optional<ZoneId> zone(String name) {
        return Optional.of(name).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
    }

    Optional<ZoneId> zone() {
        return zone;
    }

    SupplierHotel hotel(String code) {
        return new SupplierHotel(
                code,
                name,
                new HotelDetails(
                        location(),
                        address.address(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        phone,
                        website,
                        List.of()));
    }

    /** Where it is, if that is on earth; all zeros stand for nothing known. */
    private Optional<Location> location() {
        if (latitude == null || longitude == null) {
            return Optional.empty();
        }
        double north = latitude.doubleValue();
        double east = longitude.doubleValue();
        boolean onEarth = Math.abs(north) <= 90 && Math.abs(east) <= 180 && (north != 0 || east != 0);
        return onEarth ? Optional.of(new Location(north, east)) : Optional.empty();
    }
}
