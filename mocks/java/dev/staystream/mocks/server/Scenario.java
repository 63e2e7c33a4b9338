package dev.staystream.mocks.server;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can go wrong at a demo supplier, as named in the header {@value #HEADER} and on the demo page. */
public enum Scenario {
    NORMAL("answers as it usually does"),
    SLOW("takes four times as long as usual, and at least six seconds"),
    HANG("keeps the connection and says nothing"),
    DRIBBLE("sends its answer in twenty pieces over five seconds"),
    ERROR_500("says that it failed"),
    MALFORMED("sends an answer that is garbled in the middle"),
    TRUNCATED("breaks off in the middle of its answer"),
    HUGE("sends twenty-four megabytes"),
    EMPTY("has nothing on offer"),
    THROTTLED("asks to be asked less often"),
    MISSING_TAXES("tells nothing of taxes and fees"),
    WRONG_CURRENCY("quotes in a currency nobody asked for"),
    DUPLICATE("names every hotel twice"),
    PRICE_CHANGED("asks more when a price is checked before booking"),
    SOLD_OUT("has nothing left when a price is checked before booking");

    /** The request header that asks for a scenario. */
    public static final String HEADER = "X-Mock-Scenario";

    private final String meaning;

    Scenario(String meaning) {
        this.meaning = meaning;
    }

    /** Its name on the wire, as in {@code error-500}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the supplier does, in words that follow its name. */
    public String meaning() {
        return meaning;
    }

    /** The scenario of that name, if there is one. */
    public static Optional<Scenario> named(String code) {
        return Arrays.stream(values())
                .filter(scenario -> scenario.code().equals(code))
                .findFirst();
    }

    /** A sentence for whoever asked for a scenario that does not exist. */
    public static String unknown(String code) {
        String known = Arrays.stream(values()).map(Scenario::code).collect(joining(", "));
        return "%s is one of %s, but was %s".formatted(HEADER, known, code);
    }
}
