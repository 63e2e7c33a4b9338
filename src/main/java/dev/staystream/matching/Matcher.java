package dev.staystream.matching;

/** Tells whether two listings are one property; pure, and safe to share among threads. */
public final class Matcher {

    private final Profiles profiles;

    private final Judge judge;

    private Matcher(Profiles profiles, Judge judge) {
        this.profiles = profiles;
        this.judge = judge;
    }

    /** The matcher with the weights that are shipped. */
    public static Matcher standard() {
        return with(Forest.shipped());
    }

    /** A matcher with other weights. */
    static Matcher with(Forest forest) {
        return new Matcher(new Profiles(), new Judge(forest));
    }

    /** Compares two listings without knowing how common their words are around them. */
    public Verdict compare(Listing one, Listing other) {
        Profile left = profiles.of(one);
        Profile right = profiles.of(other);
        return judge.verdict(new Comparison(
                left, right, Comparison.context(left, right, Telling.UNKNOWN), Telling.UNKNOWN.of("")));
    }

    Profile profile(Listing listing) {
        return profiles.of(listing);
    }

    Judge judge() {
        return judge;
    }
}
