package dev.staystream.supplier.contract;

import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.SupplierType;
import dev.staystream.supplier.contract.Told.Hotel;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How one type of supplier says on its wire what the kit wants said. Where its contract has no words for something, it says
 * so by {@link Unsaid}, with the reason, and the test is reported as skipped for it.
 */
public interface Dialect {

    /** The time it is. */
    Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    /** The type that is tried. */
    SupplierType type();

    /** Credentials for it, of which all that are secret are long and are found in {@link #secrets()}. */
    Map<String, String> credentials();

    /** What may be found in no log and no problem. */
    Set<String> secrets();

    /** The code of a hotel by number, from 0. */
    String code(int hotel);

    /** The answer with these hotels. */
    Phrase offers(List<Hotel> hotels);

    /** What is said to a call at this path that has to come before the one that is tried; empty for that one. */
    default Optional<Phrase> before(String path) {
        return Optional.empty();
    }

    /** The answer that nothing is available. */
    Phrase nothing();

    /** A refusal for one of UNAUTHORISED, INVALID_QUERY and DOWN, in so many words. */
    Phrase refusal(NoAnswer reason, String words);

    /** That too much was asked, and until when to be quiet if that is said. */
    Phrase throttled(Optional<Instant> until);

    /** What its answers are written in. */
    default Notation notation() {
        return Notation.json();
    }

    /** The fields, as places in the answer with one hotel and one rate, without which there is no offer. */
    Set<String> essentials();

    /** The lists, as places in the same answer, of which an only element must not stand for all, and why. */
    default Map<String, String> strictLists() {
        return Map.of();
    }

    /** How many digits of an amount are told exactly. */
    default int digits() {
        return 40;
    }

    /** Whether a rate that says nothing of charges has none; otherwise nobody knows. */
    default boolean silenceMeansNone() {
        return false;
    }

    /** What a deadline means that is told without a zone. */
    default Reading withoutZone(LocalDateTime time) {
        throw new Unsaid("every time has a zone");
    }

    /** How a text is read when a content type is promised that it is not; empty where nobody looks at the promise. */
    default Optional<String> heedsContentType() {
        return Optional.empty();
    }

    /** An instant and where it is from. */
    record Reading(Instant instant, Provenance provenance) {}
}
