package dev.staystream.fx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/**
 * A file of rates as the European Central Bank publishes it, {@code eurofxref.csv} or {@code eurofxref-hist.csv}: a row
 * of currencies, then a row of rates per day, the newest first. Lines that start with {@code #} are remarks.
 */
final class EcbFile {

    /** As in {@code 2026-10-09} of the one file and {@code 9 October 2026} of the other. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d MMMM uuuu]", Locale.ENGLISH);

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private static final String NO_RATE = "N/A";

    private EcbFile() {}

    /** The rates of the newest day; throws {@link IllegalArgumentException} for a file without any. */
    static Rates read(Resource file) {
        try {
            List<String[]> rows = file.getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .limit(2)
                    .map(line -> COMMA.split(line.strip()))
                    .toList();
            return rates(rows);
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "staystream.fx.rates must be a file like the ECB's eurofxref-hist.csv, but %s is not: %s"
                            .formatted(file.getDescription(), e.getMessage()),
                    e);
        }
    }

    private static Rates rates(List<String[]> rows) {
        if (rows.size() < 2 || rows.getFirst().length != rows.getLast().length) {
            throw new IllegalArgumentException("it has no row of currencies with a row of rates below");
        }
        String[] currencies = rows.getFirst();
        String[] rates = rows.getLast();
        Map<Currency, BigDecimal> perEuro = new HashMap<>();
        for (int i = 1; i < currencies.length; i++) {
            if (!rates[i].equals(NO_RATE)) {
                perEuro.put(Currency.getInstance(currencies[i]), new BigDecimal(rates[i]));
            }
        }
        return new Rates(LocalDate.parse(rates[0], DATE), perEuro);
    }
}
