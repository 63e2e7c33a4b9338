package dev.staystream.mocks.expedia;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.IntStream.range;

import dev.staystream.mocks.expedia.Wire.Amount;
import dev.staystream.mocks.expedia.Wire.Charge;
import dev.staystream.mocks.expedia.Wire.NightCharge;
import dev.staystream.mocks.expedia.Wire.Pricing;
import dev.staystream.mocks.world.Exchange;
import dev.staystream.mocks.world.Levy;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Night;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.RoomPrice;
import dev.staystream.mocks.world.Storefront;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The prices of one property in two currencies: the one asked for, and the one the property bills in.
 *
 * @param occupancies one for each room
 * @param billed for each room, the quotes in the property's currency by their codes
 */
record Pricings(Exchange exchange, List<String> occupancies, List<Map<String, Quote>> billed) {

    static Pricings of(Storefront storefront, Shopping shopping, Listing listing) {
        Currency currency = listing.hotel().currency();
        List<Map<String, Quote>> billed = shopping.parts().stream()
                .map(part ->
                        storefront.quotes(listing, part.in(currency)).stream().collect(toMap(Quote::code, identity())))
                .toList();
        return new Pricings(storefront.exchange(), shopping.occupancies(), billed);
    }

    /** Of one rate alone. */
    static Pricings of(Storefront storefront, Shopping shopping, List<Quote> billed) {
        return new Pricings(
                storefront.exchange(),
                shopping.occupancies(),
                billed.stream().map(quote -> Map.of(quote.code(), quote)).toList());
    }

    /** What a room costs for each of the occupancies asked; equal ones are told once. */
    Map<String, Pricing> byOccupancy(List<Quote> quotes) {
        Map<String, Pricing> pricings = new LinkedHashMap<>();
        range(0, quotes.size())
                .forEach(room -> pricings.computeIfAbsent(
                        occupancies.get(room), guests -> pricing(quotes.get(room), billed.get(room))));
        return pricings;
    }

    private Pricing pricing(Quote asked, Map<String, Quote> inBilled) {
        Quote local = requireNonNull(inBilled.get(asked.code()));
        Map<String, Charge> fees = fees(asked, local.currency());
        return new Pricing(nightly(local), totals(asked, local, fees), fees);
    }

    private static List<List<NightCharge>> nightly(Quote local) {
        return local.rooms().getFirst().nights().stream()
                .map(night -> night(night, local.currency().getCurrencyCode()))
                .toList();
    }

    private static List<NightCharge> night(Night night, String currency) {
        return List.of(
                new NightCharge("base_rate", night.net().toPlainString(), currency),
                new NightCharge("tax_and_service_fee", night.tax().toPlainString(), currency));
    }

    private Map<String, Charge> fees(Quote asked, Currency local) {
        Map<String, Charge> fees = new LinkedHashMap<>();
        for (Levy levy : asked.levies().orElseGet(List::of)) {
            if (!levy.included()) {
                fees.put(name(levy), new Charge(amount(levy, local), amount(levy, asked.currency())));
            }
        }
        return fees;
    }

    private static String name(Levy levy) {
        return switch (levy.kind()) {
            case VALUE_ADDED_TAX -> "mandatory_fee";
            case CITY_TAX -> "mandatory_tax";
            case PROPERTY_FEE -> "resort_fee";
        };
    }

    private Amount amount(Levy levy, Currency currency) {
        return amount(exchange.convert(levy.amount(), levy.currency(), currency), currency);
    }

    private static Amount amount(BigDecimal amount, Currency currency) {
        return new Amount(amount.toPlainString(), currency.getCurrencyCode());
    }

    private static Map<String, Charge> totals(Quote asked, Quote local, Map<String, Charge> fees) {
        Map<String, Charge> totals = new LinkedHashMap<>();
        totals.put("inclusive", both(asked, local, RoomPrice::gross));
        totals.put("exclusive", both(asked, local, RoomPrice::net));
        if (!fees.isEmpty()) {
            Charge due = new Charge(
                    sum(fees, Charge::billableCurrency, local.currency()),
                    sum(fees, Charge::requestCurrency, asked.currency()));
            totals.put("property_fees", due);
            totals.put("property_inclusive", plus(both(asked, local, RoomPrice::gross), due));
        }
        return totals;
    }

    private static Charge both(Quote asked, Quote local, Function<RoomPrice, BigDecimal> price) {
        return new Charge(
                amount(price.apply(local.rooms().getFirst()), local.currency()),
                amount(price.apply(asked.rooms().getFirst()), asked.currency()));
    }

    private static Amount sum(Map<String, Charge> fees, Function<Charge, Amount> side, Currency currency) {
        return amount(
                fees.values().stream()
                        .map(side)
                        .map(Amount::value)
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                currency);
    }

    private static Charge plus(Charge one, Charge other) {
        return new Charge(
                plus(one.billableCurrency(), other.billableCurrency()),
                plus(one.requestCurrency(), other.requestCurrency()));
    }

    private static Amount plus(Amount one, Amount other) {
        return new Amount(
                new BigDecimal(one.value()).add(new BigDecimal(other.value())).toPlainString(), one.currency());
    }
}
