package dev.staystream.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.stay.OfferId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The public names of offers: the search, a keyed check, and a number within the search. Only who has the key can make
 * one, so that an offer that is forgotten can be told from one that never was. The check comes before the number, so that
 * ties that go by the id go by lot and not by who answered first.
 */
public final class OfferIds {

    private static final String MAC = "HmacSHA256";

    private static final int RADIX = 36;

    private static final Pattern PARTS = Pattern.compile("([0-9A-Za-z-]{1,64})-([0-9a-z]{8})([0-9a-z]{1,12})");

    /** The smallest number of eight digits, so that every check has as many. */
    private static final long EIGHT_DIGITS = 78_364_164_096L;

    /** Leaves 41 bits of a check, as many as eight digits hold. */
    private static final int SHORTENED = Long.SIZE - 41;

    private final SecretKeySpec key;

    OfferIds(byte[] key) {
        this.key = new SecretKeySpec(key, MAC);
    }

    /** The ids of one search. */
    public Series of(SearchId search) {
        ByteBuffer own = ByteBuffer.wrap(digest(search.value().getBytes(UTF_8)));
        return new Series(search.value() + "-", new SipHash(own.getLong(), own.getLong()));
    }

    /** The search an id was made for; empty when it was not made here. */
    Optional<SearchId> search(OfferId id) {
        Matcher parts = PARTS.matcher(id.value());
        if (!parts.matches()) {
            return Optional.empty();
        }
        SearchId search = new SearchId(parts.group(1));
        return Optional.of(of(search).id(Long.parseLong(parts.group(3), RADIX)))
                .filter(id::equals)
                .map(made -> search);
    }

    private byte[] digest(byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException error) {
            throw new IllegalStateException("every Java has " + MAC, error);
        }
    }

    /** The ids of one search by their numbers. */
    public record Series(String prefix, SipHash check) {

        /** The id of this number. */
        public OfferId id(long number) {
            long shortened = check.of(number) >>> SHORTENED;
            return new OfferId(prefix
                    + Long.toString(EIGHT_DIGITS + shortened, RADIX)
                    + Long.toString(number, RADIX));
        }
    }
}
