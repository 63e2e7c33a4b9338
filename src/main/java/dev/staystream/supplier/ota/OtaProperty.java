package dev.staystream.supplier.ota;

import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is told of a hotel, in {@code BasicPropertyInfo} or {@code Property}. */
final class OtaProperty {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{1,20})?");

    private static final Pattern STARS = Pattern.compile("([1-5](?:\\.[05])?)(?:\\s*(?:\\*|[Ss]tars?))?");

    private final List<String> lines = new ArrayList<>();

    private final @Nullable String code;

    private final @Nullable String name;

    private final @Nullable String currency;

    private Optional<Location> location = Optional.empty();

    private @Nullable String postcode;

    private @Nullable String city;

    private @Nullable String country;

    private @Nullable String phone;

    private OptionalDouble stars = OptionalDouble.empty();

    OtaProperty(XmlReader xml) {
        code = xml.attribute("HotelCode");
        name = xml.attribute("HotelName");
        currency = xml.attribute("CurrencyCode");
        for (String child : xml.children()) {
            switch (child) {
                case "Position" -> location = location(xml);
                case "Address" -> xml.children().forEach(part -> readAddress(part, xml));
                case "ContactNumbers" -> xml.children().forEach(number -> phone = xml.attribute("PhoneNumber"));
                case "Award" -> readStars(xml.attribute("Rating", ""));
                default -> {}
            }
        }
    }

    private void readAddress(String part, XmlReader xml) {
        switch (part) {
            case "StreetNmbr", "AddressLine" -> Optional.ofNullable(xml.text()).ifPresent(lines::add);
            case "CityName" -> city = xml.text();
            case "PostalCode" -> postcode = xml.text();
            case "CountryName" -> country = xml.attribute("Code");
            default -> {}
        }
    }

    private void readStars(String rating) {
        Matcher matcher = STARS.matcher(rating);
        if (matcher.matches()) {
            stars = OptionalDouble.of(Double.parseDouble(matcher.group(1)));
        }
    }

    private static Optional<Location> location(XmlReader xml) {
        return degrees(xml.attribute("Latitude", ""), 90)
                .flatMap(latitude -> degrees(xml.attribute("Longitude", ""), 180)
                        .map(longitude -> new Location(latitude, longitude)));
    }

    private static Optional<Double> degrees(String text, double most) {
        return Optional.of(text)
                .filter(number -> DEGREES.matcher(number).matches())
                .map(Double::valueOf)
                .filter(degrees -> Math.abs(degrees) <= most);
    }

    /** The hotel, if it has a code. */
    Optional<SupplierHotel> hotel() {
        return Optional.ofNullable(code)
                .map(known -> new SupplierHotel(known, Optional.ofNullable(name), details()));
    }

    /** The currency of its prices where they name none. */
    @Nullable String currency() {
        return currency;
    }

    private HotelDetails details() {
        return new HotelDetails(
                location, address(), stars, Optional.empty(), Optional.ofNullable(phone), Optional.empty(), List.of());
    }

    private Optional<Address> address() {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(
                        String.join(" ", lines),
                        Optional.ofNullable(postcode),
                        Optional.ofNullable(city),
                        Optional.ofNullable(country).filter(COUNTRIES::contains).map(CountryCode::new)));
    }
}
