package dev.staystream.supplier.liteapi;

import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reply to a prebook, {@code {"data":{price,currency,roomTypes[{rates}]}}}: the offer as it can be booked now. Its
 * {@code price} is that of all rooms, with addons less vouchers, of which none are asked for.
 */
final class LiteapiPrebook {

    private final List<LiteapiRate> rates = new ArrayList<>();

    private @Nullable BigDecimal price;

    private @Nullable String currency;

    private Optional<LiteapiError> error = Optional.empty();

    LiteapiPrebook(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "data" -> data(json);
                case "error" -> error = Optional.of(LiteapiError.read(json));
                default -> {}
            }
        }
    }

    private void data(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "price" -> price = json.decimal();
                case "currency" -> currency = json.text();
                case "roomTypes" -> json.elements().forEach(this::roomType);
                default -> {}
            }
        }
    }

    private void roomType(JsonReader json) {
        for (String field : json.fields()) {
            if (field.equals("rates")) {
                json.elements().forEach(rate -> rates.add(LiteapiRate.read(rate)));
            }
        }
    }

    /** The offer that was seen, as it stands now, or nothing when it is gone. */
    Optional<Offer> now(Offer seen) {
        if (error.isPresent()) {
            error.orElseThrow().raiseUnlessNothingAvailable();
            return Optional.empty();
        }
        return Optional.of(priced(seen));
    }

    private Offer priced(Offer seen) {
        return LiteapiMoney.of(price, currency)
                .filter(quoted -> rates.size() == seen.rooms())
                .map(quoted -> LiteapiOffers.offer(seen.rateKey(), quoted, rates))
                .orElseThrow(() -> new SupplierException(NoAnswer.UNREADABLE, "a prebook without its price or rooms"));
    }
}
