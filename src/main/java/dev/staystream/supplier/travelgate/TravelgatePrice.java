package dev.staystream.supplier.travelgate;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.Money;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A price, {@code {currency, binding, net, gross, minimumSellingPrice}}, by what the contract says of each: {@code net} is what
 * the account pays the seller, {@code gross} is the retail price, and {@code binding} forbids to sell below
 * {@code minimumSellingPrice} or, where there is none, below {@code gross}.
 *
 * @param sold the least the stay can be sold for: the lowest price allowed when it is binding, else the net price
 * @param retail what is paid to the hotel itself, which knows nothing of the account's net price
 */
record TravelgatePrice(Money sold, Money retail) {

    static Optional<TravelgatePrice> read(JsonReader json) {
        String currency = null;
        boolean binding = false;
        BigDecimal net = null;
        BigDecimal gross = null;
        BigDecimal least = null;
        for (String field : json.fields()) {
            switch (field) {
                case "currency" -> currency = json.text();
                case "binding" -> binding = json.isTrue();
                case "net" -> net = TravelgateNumber.read(json);
                case "gross" -> gross = TravelgateNumber.read(json);
                case "minimumSellingPrice" -> least = TravelgateNumber.read(json);
                default -> {}
            }
        }
        if (currency == null || net == null) {
            return Optional.empty();
        }
        BigDecimal retail = requireNonNullElse(gross, net);
        return Optional.of(of(Currency.getInstance(currency), binding ? least(least, retail) : net, retail));
    }

    private static BigDecimal least(@Nullable BigDecimal stated, BigDecimal retail) {
        return requireNonNullElse(stated, retail);
    }

    private static TravelgatePrice of(Currency currency, BigDecimal sold, BigDecimal retail) {
        return new TravelgatePrice(new Money(sold, currency), new Money(retail, currency));
    }
}
