package dev.staystream.recheck;

import java.time.Duration;

/** What came of wanting an offer checked. */
public sealed interface Checked {

    /** The supplier was asked, just now or moments ago. */
    record Asked(Recheck recheck) implements Checked {}

    /** There is no such offer. */
    record Missing(Finding why) implements Checked {}

    /** Too much of this search was checked lately; after this time it may be asked again. */
    record TooOften(Duration retryAfter) implements Checked {}
}
