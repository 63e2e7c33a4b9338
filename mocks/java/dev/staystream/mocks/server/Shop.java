package dev.staystream.mocks.server;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.staystream.mocks.world.Enquiry;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Storefront;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A storefront as it is during one call, so that whatever goes wrong with its contents does so for every contract. */
public record Shop(Storefront storefront, Scenario scenario) {

    /** What becomes of a price that has changed. */
    private static final double DEARER = 1.04;

    private static final Currency FOREIGN = Currency.getInstance("AUD");

    private static final Currency OTHER_FOREIGN = Currency.getInstance("NZD");

    /** What each hotel sells for all parts of what is asked; hotels that sell nothing are left out. */
    public List<Offering> offerings(List<Listing> listings, List<Enquiry> parts) {
        if (scenario == Scenario.EMPTY) {
            return List.of();
        }
        List<Offering> offerings = listings.stream()
                .map(listing -> new Offering(listing, packages(listing, parts)))
                .filter(offering -> !offering.packages().isEmpty())
                .toList();
        return scenario == Scenario.DUPLICATE
                ? Stream.concat(offerings.stream(), offerings.stream()).toList()
                : offerings;
    }

    /** A package once more, before it is booked: each part as it stands now, or nothing when it is gone. */
    public List<Quote> again(Listing listing, List<Enquiry> parts, String terms) {
        double change = scenario == Scenario.PRICE_CHANGED ? DEARER : 1;
        List<Quote> quotes = parts.stream()
                .flatMap(part -> storefront.quotes(listing, inCurrency(part), change).stream())
                .filter(quote -> quote.code().equals(terms))
                .map(this::told)
                .toList();
        boolean gone = scenario == Scenario.SOLD_OUT || scenario == Scenario.EMPTY;
        return gone || quotes.size() < parts.size() ? List.of() : quotes;
    }

    private List<List<Quote>> packages(Listing listing, List<Enquiry> parts) {
        List<Map<String, Quote>> byPart = parts.stream()
                .map(part ->
                        storefront.quotes(listing, inCurrency(part)).stream().collect(toMap(Quote::code, identity())))
                .toList();
        return storefront.quotes(listing, inCurrency(parts.getFirst())).stream()
                .map(Quote::code)
                .filter(code -> byPart.stream().allMatch(quotes -> quotes.containsKey(code)))
                .map(code -> byPart.stream()
                        .map(quotes -> Optional.ofNullable(quotes.get(code)))
                        .flatMap(Optional::stream)
                        .map(this::told)
                        .toList())
                .toList();
    }

    private Enquiry inCurrency(Enquiry part) {
        if (scenario != Scenario.WRONG_CURRENCY) {
            return part;
        }
        return part.in(part.currency().equals(FOREIGN) ? OTHER_FOREIGN : FOREIGN);
    }

    private Quote told(Quote quote) {
        return scenario == Scenario.MISSING_TAXES ? quote.silent() : quote;
    }
}
