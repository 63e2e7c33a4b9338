package dev.staystream.mocks.world;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;

/** How one supplier codes hotels: no code tells anything of the hotel's number, and each leads back to it. */
final class Codes {

    private static final BigInteger END = BigInteger.valueOf(HotelNumbers.END);

    private final String prefix;

    private final int radix;

    private final BigInteger factor;

    /** Codes of one type of supplier: a prefix, then digits to the base of the radix. */
    Codes(String type, String prefix, int radix) {
        this.prefix = prefix;
        this.radix = radix;
        this.factor = BigInteger.valueOf(2 + Seed.of(type).with("codes").below(HotelNumbers.END - 3));
    }

    String code(int number) {
        return prefix + times(BigInteger.valueOf(number), factor).toString(radix);
    }

    OptionalInt number(String code) {
        return digits(code)
                .filter(digits -> digits.signum() >= 0 && digits.compareTo(END) < 0)
                .map(digits ->
                        OptionalInt.of(times(digits, factor.modInverse(END)).intValue()))
                .orElseGet(OptionalInt::empty);
    }

    private static BigInteger times(BigInteger one, BigInteger other) {
        return one.multiply(other).mod(END);
    }

    private Optional<BigInteger> digits(String code) {
        boolean readable = code.startsWith(prefix)
                && code.length() > prefix.length()
                && code.chars().skip(prefix.length()).allMatch(digit -> Character.digit(digit, radix) >= 0);
        return readable ? Optional.of(new BigInteger(code.substring(prefix.length()), radix)) : Optional.empty();
    }
}
