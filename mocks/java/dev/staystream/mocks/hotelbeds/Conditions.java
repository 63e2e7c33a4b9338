package dev.staystream.mocks.hotelbeds;

import dev.staystream.mocks.hotelbeds.Wire.Policy;
import dev.staystream.mocks.hotelbeds.Wire.Tax;
import dev.staystream.mocks.hotelbeds.Wire.Taxes;
import dev.staystream.mocks.world.Exchange;
import dev.staystream.mocks.world.Levy;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.stay.Stay;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Puts what comes with a price in the words of APItude: cancelling, taxes and fees. */
record Conditions(Exchange exchange, Stay stay) {

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    /** Where nothing is returned, everything is due since long ago. */
    List<Policy> policies(Listing listing, Quote quote) {
        if (!quote.refundable()) {
            String longAgo = stay.checkIn()
                    .minusYears(1)
                    .atTime(LocalTime.of(23, 59))
                    .atZone(listing.hotel().zone())
                    .format(OFFSET);
            return List.of(new Policy(quote.total().toPlainString(), longAgo));
        }
        return quote.penalties().stream()
                .map(penalty -> new Policy(
                        penalty.amount().toPlainString(), penalty.from().format(OFFSET)))
                .toList();
    }

    /** What the price holds, and what comes on top; no list where nothing is told. */
    Taxes taxes(Quote quote) {
        List<Tax> taxes = quote.levies()
                .map(levies -> levies.stream().map(levy -> tax(levy, quote)).toList())
                .orElse(null);
        return new Taxes(taxes, taxes != null && taxes.stream().allMatch(Tax::included));
    }

    private Tax tax(Levy levy, Quote quote) {
        BigDecimal converted = exchange.convert(levy.amount(), levy.currency(), quote.currency());
        return new Tax(
                levy.included(),
                levy.kind() == Levy.Kind.PROPERTY_FEE ? "FEE" : "TAX",
                levy.amount().toPlainString(),
                levy.currency().getCurrencyCode(),
                converted.toPlainString(),
                quote.currency().getCurrencyCode(),
                switch (levy.kind()) {
                    case VALUE_ADDED_TAX -> "VAT";
                    case CITY_TAX -> "City tax";
                    case PROPERTY_FEE -> "Property fee";
                });
    }
}
