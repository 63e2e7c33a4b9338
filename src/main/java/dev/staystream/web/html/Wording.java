package dev.staystream.web.html;

import dev.staystream.stay.Money;
import dev.staystream.stay.SupplierId;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** The page's own words, and numbers, money and dates as the reader's language writes them. */
public record Wording(MessageSource messages, Locale locale, Clock clock) {

    private static final char NO_BREAK_SPACE = '\u00a0';

    /** The words for a key of {@code messages.properties}. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The words for a key, if there are any. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, locale));
    }

    /** The name of a supplier, which is its id unless the words know a better one. */
    public String name(SupplierId supplier) {
        return find("supplier." + supplier).orElseGet(supplier::value);
    }

    /** An amount with as many decimals as its currency has. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return apart(format.format(money.amount()), money.currency().getCurrencyCode());
    }

    /** Java writes a code without a sign of its own close to the digits, Unicode (CLDR, currencySpacing) apart from them. */
    private static String apart(String amount, String code) {
        return amount.startsWith(code) ? code + NO_BREAK_SPACE + amount.substring(code.length()) : amount;
    }

    /** An amount without the decimals of its currency. */
    public String round(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        format.setMaximumFractionDigits(0);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return apart(format.format(money.amount()), money.currency().getCurrencyCode());
    }

    /** A number with exactly so many decimals. */
    public String number(double number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** A date or time by the pattern of that name. */
    public String date(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(say(pattern), locale)
                .localizedBy(locale)
                .format(date);
    }

    /** How long ago something was, in the largest unit that fits; beyond a day, the date in UTC. */
    public String ago(Instant then) {
        Duration ago = Duration.between(then, clock.instant());
        if (ago.compareTo(Duration.ofSeconds(5)) < 0) {
            return say("ago.now");
        }
        if (ago.compareTo(Duration.ofMinutes(1)) < 0) {
            return say("ago.seconds", ago.toSeconds());
        }
        if (ago.compareTo(Duration.ofHours(1)) < 0) {
            return say("ago.minutes", ago.toMinutes());
        }
        if (ago.compareTo(Duration.ofDays(1)) < 0) {
            return say("ago.hours", ago.toHours());
        }
        return date("pattern.moment", then.atZone(ZoneId.of("UTC")));
    }
}
