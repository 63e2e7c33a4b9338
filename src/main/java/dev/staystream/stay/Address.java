package dev.staystream.stay;

import java.util.Optional;

/** Where a hotel stands, in words: the street line as the supplier wrote it, and the parts it stated separately. */
public record Address(String line, Optional<String> postcode, Optional<String> city, Optional<CountryCode> country) {

    /** An address of which only one line of text is known. */
    public static Address of(String line) {
        return new Address(line, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
