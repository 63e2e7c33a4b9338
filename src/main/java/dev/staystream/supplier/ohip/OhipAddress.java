package dev.staystream.supplier.ohip;

import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.supplier.JsonReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The address of a hotel: one or two lines of the street, and its other parts. */
final class OhipAddress {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<String> lines = new ArrayList<>();

    private final Map<String, String> parts = new HashMap<>();

    void read(JsonReader json) {
        for (String field : json.fields()) {
            if (field.equals("addressLine")) {
                json.elements().forEach(line -> text(line).ifPresent(lines::add));
            } else {
                text(json).ifPresent(part -> parts.put(field, part));
            }
        }
    }

    private static Optional<String> text(JsonReader json) {
        return Optional.ofNullable(json.text());
    }

    Optional<Address> address() {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(
                        String.join(", ", lines),
                        part("postalCode"),
                        part("cityName"),
                        part("countryCode").filter(COUNTRIES::contains).map(CountryCode::new)));
    }

    private Optional<String> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
