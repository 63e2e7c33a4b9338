package dev.staystream.matching;

import dev.staystream.matching.CsvTable.Row;
import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Location;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Listings in a table with any of the columns id, name, alt_name, lat, lon, address, postcode, city, country, phone, website, brand, stars. */
final class CsvListings {

    private CsvListings() {}

    /** The listings of a table that have an id and a name; of rows with one id the first. */
    static List<Listing> of(CsvTable table, String source) {
        return table.rows().stream()
                .filter(row -> row.get("id").isPresent())
                .filter(row -> row.get("name").or(() -> row.get("alt_name")).isPresent())
                .map(row -> listing(row, source))
                .collect(Collectors.toMap(Listing::id, listing -> listing, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Listing listing(Row row, String source) {
        String name = row.get("name").or(() -> row.get("alt_name")).orElseThrow();
        return new Listing(
                new ListingId(source, row.get("id").orElseThrow()),
                name,
                row.get("alt_name").map(names -> names.split(";|\\|")).stream()
                        .flatMap(Arrays::stream)
                        .map(String::strip)
                        .filter(other -> !other.isEmpty() && !other.equals(name))
                        .toList(),
                location(row),
                address(row),
                row.get("phone"),
                row.get("website"),
                row.get("brand"),
                stars(row));
    }

    private static Optional<Location> location(Row row) {
        OptionalDouble latitude = number(row.get("lat").or(() -> row.get("latitude")));
        OptionalDouble longitude = number(row.get("lon").or(() -> row.get("longitude")));
        boolean known = latitude.isPresent()
                && longitude.isPresent()
                && Math.abs(latitude.getAsDouble()) <= 90
                && Math.abs(longitude.getAsDouble()) <= 180
                && (latitude.getAsDouble() != 0 || longitude.getAsDouble() != 0);
        return known
                ? Optional.of(new Location(latitude.getAsDouble(), longitude.getAsDouble()))
                : Optional.empty();
    }

    private static Optional<Address> address(Row row) {
        Optional<String> postcode =
                row.get("postcode").or(() -> row.get("postalcode")).map(code -> code.replaceFirst("\\.0$", ""));
        Optional<String> line = row.get("address");
        Optional<String> city = row.get("city");
        Optional<CountryCode> country = row.get("country").flatMap(CsvListings::country);
        return line.isEmpty() && postcode.isEmpty() && city.isEmpty() && country.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(line.orElse(""), postcode, city, country));
    }

    private static Optional<CountryCode> country(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(Locale.getISOCountries())
                .filter(each -> each.equals(code) || name(each, Locale.ENGLISH).equalsIgnoreCase(text))
                .findFirst()
                .map(CountryCode::new);
    }

    private static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    private static OptionalDouble stars(Row row) {
        OptionalDouble stars = number(row.get("stars").map(text -> text.replaceAll("[^\\d.]", "")));
        return stars.isPresent() && stars.getAsDouble() > 0 && stars.getAsDouble() <= 7 ? stars : OptionalDouble.empty();
    }

    private static OptionalDouble number(Optional<String> text) {
        return text.filter(digits -> digits.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?"))
                .map(Double::parseDouble)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }
}
