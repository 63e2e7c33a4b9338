package dev.staystream.matching;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing that speaks for or against two listings being one property.
 *
 * @param details what it is about, in the order that {@link Code} tells, such as the words left over on both sides
 */
public record Reason(Code code, List<String> details) {

    private static final Set<String> AGAINST = keys(
            Code.STARS_DIFFERENT, Code.PHONE_DIFFERENT, Code.NUMBERS_DIFFERENT, Code.CHAIN_DIFFERENT, Code.KIND_DIFFERENT);

    private static final Set<String> PROOF = keys(Code.NAME_SAME, Code.PHONE_SAME, Code.WEBSITE_SAME);

    public Reason {
        details = List.copyOf(details);
    }

    private static Set<String> keys(Code... codes) {
        return Stream.of(codes).map(Code::key).collect(toUnmodifiableSet());
    }

    /**
     * Whether reasons, by their keys, leave in question that two are one: a fact speaks against it, the names are not the
     * same, and neither a phone number nor a web page proves it.
     */
    public static boolean question(Collection<String> keys) {
        return keys.stream().anyMatch(AGAINST::contains) && keys.stream().noneMatch(PROOF::contains);
    }

    /** The kinds of reasons, each stable as a key for texts in any language. */
    public enum Code {

        /** The names are the same but for spelling, kind and brand words; details: the words they share. */
        NAME_SAME(true),

        /** The names share what is telling in them; details: the words they share. */
        NAME_SIMILAR(true),

        /** The names share little. */
        NAME_DIFFERENT(false),

        /** Each name has telling words the other lacks; details: those of the first, those of the second. */
        NAME_LEFTOVERS(false),

        /** The names carry different numbers; details: those of the first, those of the second. */
        NUMBERS_DIFFERENT(false),

        /** One is a part of a property, such as its spa or car park; details: the words that say so. */
        PART_OF_PROPERTY(false),

        /** They are of different kinds, such as a hotel and a hostel; details: one kind, the other. */
        KIND_DIFFERENT(false),

        /** Both belong to one chain; details: the chain. */
        CHAIN_SAME(true),

        /** They belong to different chains; details: one chain, the other. */
        CHAIN_DIFFERENT(false),

        /** They stand next to each other; details: the distance in metres. */
        PLACE_NEAR(true),

        /** They stand apart; details: the distance in metres. */
        PLACE_FAR(false),

        /** Street and number agree; details: the address as the first wrote it. */
        ADDRESS_SAME(true),

        /** Street or number differ; details: both addresses. */
        ADDRESS_DIFFERENT(false),

        /** The postcodes agree; details: the postcode. */
        POSTCODE_SAME(true),

        /** The postcodes differ; details: one postcode, the other. */
        POSTCODE_DIFFERENT(false),

        /** The phone numbers agree; details: the number. */
        PHONE_SAME(true),

        /** The phone numbers differ. */
        PHONE_DIFFERENT(false),

        /** Both name one page; details: host and path. */
        WEBSITE_SAME(true),

        /** Both name one host, but not one page of it; details: the host. */
        HOST_SAME(true),

        /** They name different hosts; details: one host, the other. */
        WEBSITE_DIFFERENT(false),

        /** The stars agree; details: how many. */
        STARS_SAME(true),

        /** The stars differ; details: those of the first, those of the second. */
        STARS_DIFFERENT(false),

        /** The same source lists both. */
        SOURCE_SAME(false),

        /** A person said that they are one. */
        CONFIRMED(true),

        /** A person said that they are two. */
        REJECTED(false);

        private final boolean forSame;

        Code(boolean forSame) {
            this.forSame = forSame;
        }

        /** Whether it speaks for one property rather than two. */
        public boolean speaksForSame() {
            return forSame;
        }

        /** The code as it is written outside, such as {@code name-same}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
