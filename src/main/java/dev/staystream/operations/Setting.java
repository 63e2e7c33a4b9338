package dev.staystream.operations;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What operators can change of a supplier while the program runs. */
public enum Setting {
    /** Whether nothing at all is sent to it. */
    PAUSED(Form.oneOf("true", "false")),
    /** The hard end of a question. */
    TIMEOUT(Form.duration(Limits.LONGEST_TIMEOUT)),
    /** How many wire calls may be under way at once. */
    MAX_CONCURRENT(Form.wholeNumber(1, Limits.MOST_CALLS)),
    /** How many wire calls may begin in a second. */
    REQUESTS_PER_SECOND(Form.wholeNumber(1, Limits.MOST_CALLS)),
    /** Who decides whether its breaker is open. */
    BREAKER(Form.oneOf("automatic", "open", "closed")),
    /** Percent of the questions lately asked that must have failed to open the breaker. */
    BREAKER_FAILURE_RATE(Form.wholeNumber(1, 100)),
    /** How long the breaker stays open before the supplier is probed. */
    BREAKER_OPEN_FOR(Form.duration(Duration.ofHours(1))),
    /** How often a question is asked again that failed. */
    RETRIES(Form.wholeNumber(0, Limits.MOST_RETRIES)),
    /** Whether a question that takes unusually long is asked a second time. */
    HEDGE(Form.oneOf("true", "false"));

    @SuppressWarnings("ImmutableEnumChecker") // its predicates are functions of their text alone
    private final Form form;

    Setting(Form form) {
        this.form = form;
    }

    /** The stable name, as in {@code max-concurrent}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What its values look like, in words. */
    public String remedy() {
        return form.remedy();
    }

    boolean takes(String value) {
        return form.right().test(value);
    }

    /** The setting of that name, if there is one. */
    public static Optional<Setting> named(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }
}
