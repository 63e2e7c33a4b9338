package dev.staystream.catalogue;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.staystream.matching.Outcome;
import dev.staystream.matching.Reason;
import dev.staystream.matching.Reason.Code;
import dev.staystream.matching.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is done about the matcher's word without a person, since a wrong link sells the wrong hotel: where names are not the
 * same, and a fact speaks against, its yes is a question still, unless a phone number or a web page proves it.
 */
final class Prudence {

    private static final Set<String> AGAINST = keys(
            Code.STARS_DIFFERENT, Code.PHONE_DIFFERENT, Code.NUMBERS_DIFFERENT, Code.CHAIN_DIFFERENT, Code.KIND_DIFFERENT);

    private static final Set<String> PROOF = keys(Code.NAME_SAME, Code.PHONE_SAME, Code.WEBSITE_SAME);

    private Prudence() {}

    private static Set<String> keys(Code... codes) {
        return Stream.of(codes).map(Code::key).collect(toUnmodifiableSet());
    }

    /** What is done about two hotels by themselves. */
    static Outcome outcome(Verdict verdict) {
        boolean questioned = questioned(verdict.reasons().stream().map(Reason::code).map(Code::key).toList());
        return verdict.outcome() == Outcome.SAME && questioned ? Outcome.LOOK_CLOSER : verdict.outcome();
    }

    /** What two hotels count for where more are joined: a doubt that a fact speaks for holds them apart. */
    static Outcome weight(Likeness likeness) {
        boolean questioned =
                questioned(likeness.reasons().stream().map(LinkReason::code).toList());
        return likeness.outcome() == Outcome.LOOK_CLOSER && questioned ? Outcome.DIFFERENT : likeness.outcome();
    }

    private static boolean questioned(List<String> codes) {
        return codes.stream().anyMatch(AGAINST::contains) && codes.stream().noneMatch(PROOF::contains);
    }
}
