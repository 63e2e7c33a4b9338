package dev.staystream.supplier.travelgate;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.supplier.JsonReader;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A surcharge or a supplement: both are in the price or besides it, and some that are besides it can be declined. */
final class TravelgateCharge {

    private @Nullable String code;

    private @Nullable String name;

    private @Nullable String description;

    private @Nullable String chargeType;

    private boolean mandatory;

    private Optional<TravelgatePrice> price = Optional.empty();

    TravelgateCharge(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "code" -> code = json.text();
                case "name" -> name = json.text();
                case "description" -> description = json.text();
                case "chargeType" -> chargeType = json.text();
                case "mandatory" -> mandatory = json.isTrue();
                case "price" -> price = TravelgatePrice.read(json);
                default -> {}
            }
        }
    }

    /** What everyone has to pay, if it is that; a part of the price is due with it, the rest "directly at the hotel". */
    Optional<Charge> charge(TravelgatePayment payment) {
        return switch (chargeType) {
            case "INCLUDE" ->
                Optional.of(new Charge(name(), Inclusion.INCLUDED, payment.due(), price.map(payment::paid)));
            case "EXCLUDE" ->
                mandatory
                        ? Optional.of(new Charge(
                                name(), Inclusion.EXCLUDED, Due.PROPERTY, price.map(TravelgatePrice::retail)))
                        : Optional.empty();
            case null, default -> mandatory ? Optional.of(Charge.unknown(name())) : Optional.empty();
        };
    }

    private String name() {
        return Stream.of(Optional.ofNullable(name), Optional.ofNullable(description), Optional.ofNullable(code))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("Surcharge");
    }
}
