package dev.staystream.supplier.liteapi;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code taxesAndFees}: an empty list says that there are none, its absence says nothing. */
final class LiteapiCharges {

    /** What a rate without a list may still cost. */
    static final List<Charge> UNLISTED = List.of(Charge.unknown("Taxes and fees"));

    private LiteapiCharges() {}

    static List<Charge> read(JsonReader json) {
        if (json.isNull()) {
            return UNLISTED;
        }
        List<Charge> charges = new ArrayList<>();
        json.elements().forEach(tax -> charges.add(charge(tax)));
        return charges;
    }

    private static Charge charge(JsonReader json) {
        String name = null;
        String included = null;
        BigDecimal amount = null;
        String currency = null;
        for (String field : json.fields()) {
            switch (field) {
                case "description" -> name = json.text();
                case "included" -> included = json.text();
                case "amount" -> amount = json.decimal();
                case "currency" -> currency = json.text();
                default -> {}
            }
        }
        return charge(requireNonNullElse(name, "Tax"), included, LiteapiMoney.of(amount, currency));
    }

    /** What the price does not hold is paid at the property, since with the booking only the price is. */
    private static Charge charge(String name, @Nullable String included, Optional<Money> amount) {
        return switch (included) {
            case "true" -> new Charge(name, Inclusion.INCLUDED, Due.NOW, amount);
            case "false" -> new Charge(name, Inclusion.EXCLUDED, Due.PROPERTY, amount);
            case null, default -> new Charge(name, Inclusion.UNKNOWN, Due.UNKNOWN, amount);
        };
    }

    /** The charges of several rooms, those of one kind as one. */
    static List<Charge> sum(List<LiteapiRate> rates) {
        Map<Kind, Charge> charges = new LinkedHashMap<>();
        for (LiteapiRate rate : rates) {
            rate.charges().forEach(charge -> charges.merge(Kind.of(charge), charge, LiteapiCharges::sum));
        }
        return List.copyOf(charges.values());
    }

    private static Charge sum(Charge one, Charge other) {
        Optional<Money> amount = one.amount().flatMap(part -> other.amount().map(part::plus));
        return new Charge(one.name(), one.included(), one.due(), amount);
    }

    /** What charges must have in common to be one. */
    private record Kind(String name, Inclusion included, Optional<Currency> currency) {

        static Kind of(Charge charge) {
            return new Kind(charge.name(), charge.included(), charge.amount().map(Money::currency));
        }
    }
}
