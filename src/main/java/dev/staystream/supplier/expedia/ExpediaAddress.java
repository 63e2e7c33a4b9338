package dev.staystream.supplier.expedia;

import static java.util.stream.Collectors.joining;

import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.supplier.JsonReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The address of a property, of which the contract may allow no more than city and country to be shown. */
final class ExpediaAddress {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Map<String, String> parts = new HashMap<>();

    ExpediaAddress(JsonReader json) {
        for (String field : json.fields()) {
            part(json).ifPresent(text -> parts.put(field, text));
        }
    }

    private static Optional<String> part(JsonReader json) {
        return Optional.ofNullable(json.text());
    }

    Optional<Address> shown() {
        boolean obfuscated = "true".equals(parts.get("obfuscation_required"));
        String line = obfuscated ? joined("city") : joined("line_1", "line_2");
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(
                        line,
                        obfuscated ? Optional.empty() : Optional.ofNullable(parts.get("postal_code")),
                        Optional.ofNullable(parts.get("city")),
                        Optional.ofNullable(parts.get("country_code"))
                                .filter(COUNTRIES::contains)
                                .map(CountryCode::new)));
    }

    private String joined(String... names) {
        return Stream.of(names).map(parts::get).filter(Objects::nonNull).collect(joining(", "));
    }
}
