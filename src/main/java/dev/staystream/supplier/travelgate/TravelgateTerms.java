package dev.staystream.supplier.travelgate;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.supplier.JsonReader;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an option and its quote have in common: whether it can be had, what it costs, and on which terms. */
final class TravelgateTerms {

    private final List<TravelgateCharge> charges = new ArrayList<>();

    private boolean available;

    private TravelgatePayment payment = TravelgatePayment.OTHER;

    private Optional<TravelgatePrice> price = Optional.empty();

    private TravelgateCancellation cancellation = new TravelgateCancellation();

    /** Reads one field; of others than those of the terms it takes no notice. */
    void read(String field, JsonReader json) {
        switch (field) {
            case "status" -> available = "OK".equals(json.text());
            case "paymentType" -> payment = TravelgatePayment.of(json.text());
            case "price" -> price = TravelgatePrice.read(json);
            case "surcharges", "supplements" ->
                json.elements().forEach(each -> charges.add(new TravelgateCharge(each)));
            case "cancelPolicy" -> cancellation = new TravelgateCancellation(json);
            default -> {}
        }
    }

    /** Whether it can be booked at once; on request it cannot. */
    boolean available() {
        return available;
    }

    Payment payment() {
        return payment.payment();
    }

    Cancellation cancellation(int nights) {
        return cancellation.of(quoted(), nights);
    }

    /** The price with its charges; all captured lists without any are null, so that there null means none. */
    Price price() {
        return new Price(quoted(), charges());
    }

    private Money quoted() {
        return price.map(payment::paid).orElseThrow(() -> new IllegalArgumentException("an option has no price"));
    }

    /** The charges of all rooms, those of one kind as one. */
    private List<Charge> charges() {
        Map<Kind, Charge> kinds = new LinkedHashMap<>();
        charges.stream()
                .flatMap(each -> each.charge(payment).stream())
                .forEach(charge -> kinds.merge(Kind.of(charge), charge, TravelgateTerms::sum));
        return List.copyOf(kinds.values());
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
