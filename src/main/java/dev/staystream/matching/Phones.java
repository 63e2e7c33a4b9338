package dev.staystream.matching;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.staystream.stay.CountryCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads phone numbers to the digits that are dialled within their country. */
final class Phones {

    private static final int SHORTEST = 6;

    /** The least number that is not likely to end another by chance. */
    private static final long SURE = 10_000_000;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    /** The numbers in a text, which may list several. */
    List<Long> read(String text, Optional<CountryCode> country) {
        return Arrays.stream(text.split("[;,|]|\\s/\\s"))
                .map(part -> digits(part.strip().replaceFirst("^00", "+"), country))
                .flatMapToLong(OptionalLong::stream)
                .boxed()
                .toList();
    }

    private OptionalLong digits(String text, Optional<CountryCode> country) {
        try {
            String region = country.map(CountryCode::code).orElse("ZZ");
            return OptionalLong.of(numbers.parse(text, region).getNationalNumber());
        } catch (NumberParseException unreadable) {
            return plain(text);
        }
    }

    private static OptionalLong plain(String text) {
        String digits = text.replaceAll("\\D", "").replaceFirst("^0+", "");
        return digits.length() < SHORTEST || digits.length() > 15
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(digits));
    }

    /** Whether any number is in both, 1 or 0, a country's code left aside; not-a-number when one has none. */
    static double same(List<Long> ones, List<Long> others) {
        if (ones.isEmpty() || others.isEmpty()) {
            return Double.NaN;
        }
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> same(one, other))) ? 1 : 0;
    }

    private static boolean same(long one, long other) {
        long longer = Math.max(one, other);
        long shorter = Math.min(one, other);
        long scale = 1;
        while (scale <= shorter) {
            scale *= 10;
        }
        return longer == shorter || (shorter >= SURE && longer % scale == shorter);
    }
}
