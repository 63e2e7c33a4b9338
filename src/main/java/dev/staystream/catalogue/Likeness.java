package dev.staystream.catalogue;

import dev.staystream.matching.Outcome;
import dev.staystream.matching.Reason;
import dev.staystream.matching.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the machine thinks of two supplier hotels; the reasons as bytes, since a million of them lie in memory. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares whole likenesses
record Likeness(KnownHotel one, KnownHotel other, Outcome outcome, float score, byte[] packedReasons) {

    static Likeness of(KnownHotel one, KnownHotel other, Verdict verdict) {
        byte[] reasons = LinkReason.write(verdict.reasons()).getBytes(StandardCharsets.UTF_8);
        return new Likeness(one, other, verdict.outcome(), (float) verdict.score(), reasons);
    }

    /** Whether it is about these two, whichever comes first. */
    boolean isOf(KnownHotel first, KnownHotel second) {
        return (one == first && other == second) || (one == second && other == first);
    }

    /** The other of the two. */
    KnownHotel besides(KnownHotel hotel) {
        return hotel == one ? other : one;
    }

    /** Whether it says the same as another, however the reasons are worded. */
    boolean agreesWith(Likeness earlier) {
        return outcome == earlier.outcome && score == earlier.score;
    }

    /** What it counts for where more are joined: a doubt that a fact speaks for holds two apart. */
    Outcome weight() {
        boolean questioned = Reason.question(reasons().stream().map(LinkReason::code).toList());
        return outcome == Outcome.LOOK_CLOSER && questioned ? Outcome.DIFFERENT : outcome;
    }

    List<LinkReason> reasons() {
        return LinkReason.read(new String(packedReasons, StandardCharsets.UTF_8));
    }
}
