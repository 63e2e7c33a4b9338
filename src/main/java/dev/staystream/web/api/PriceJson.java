package dev.staystream.web.api;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Conversion;
import dev.staystream.stay.Money;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Total;
import java.math.BigDecimal;
import java.util.Optional;

/** A price and what it is made of. */
final class PriceJson {

    private PriceJson() {}

    static void price(Json json, PricedOffer offer) {
        json.object("total", offer.total().amount(), PriceJson::money);
        json.field("complete", offer.total().complete());
        json.objects("charges", offer.offer().price().charges(), (each, charge) -> charge(each, charge, offer.total()));
        json.object("quoted", offer.offer().price().quoted(), PriceJson::money);
        json.object("fx", offer.total().conversion(), PriceJson::conversion);
    }

    static void money(Json json, Money money) {
        json.field("amount", amount(money));
        json.field("currency", money.currency().getCurrencyCode());
    }

    /** Exact, with the digits usual in the currency, or more where the supplier quoted more. */
    private static String amount(Money money) {
        BigDecimal amount = money.amount();
        int usual = Math.max(money.currency().getDefaultFractionDigits(), 0);
        if (amount.scale() == usual) {
            return amount.toString();
        }
        int stated = amount.stripTrailingZeros().scale();
        return amount.setScale(Math.max(stated, usual)).toPlainString();
    }

    private static void charge(Json json, Charge charge, Total total) {
        charge(json, charge);
        charge.amount()
                .map(Money::currency)
                .map(total.extras()::get)
                .filter(used -> charge.included() == Inclusion.EXCLUDED)
                .ifPresent(used -> json.object("fx", used, PriceJson::conversion));
    }

    static void charge(Json json, Charge charge) {
        json.field("name", charge.name());
        json.field("included", word(charge.included()));
        json.field("due", word(charge.due()));
        json.object("amount", charge.amount(), PriceJson::money);
    }

    private static void conversion(Json json, Conversion conversion) {
        json.field("rate", conversion.rate().toPlainString());
        json.field("asOf", conversion.asOf().toString());
        json.field("source", conversion.source());
    }

    private static String word(Inclusion inclusion) {
        return switch (inclusion) {
            case INCLUDED -> "included";
            case EXCLUDED -> "excluded";
            case UNKNOWN -> "unknown";
        };
    }

    private static Optional<String> word(Due due) {
        return switch (due) {
            case NOW -> Optional.of("now");
            case PROPERTY -> Optional.of("property");
            case UNKNOWN -> Optional.empty();
        };
    }
}
