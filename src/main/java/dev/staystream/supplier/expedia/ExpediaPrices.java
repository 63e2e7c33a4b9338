package dev.staystream.supplier.expedia;

import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one room costs for each occupancy that was asked for. */
final class ExpediaPrices {

    private final Map<String, ExpediaPricing> rooms = new HashMap<>();

    void read(JsonReader json) {
        json.fields().forEach(occupancy -> rooms.put(ExpediaOccupancy.key(occupancy), new ExpediaPricing(json)));
    }

    /** The price of the rooms asked, unless one of them has none. */
    Optional<ExpediaPrice> of(List<RoomsAsked> asked) {
        List<ExpediaPricing> prices = new ArrayList<>();
        for (RoomsAsked each : asked) {
            ExpediaPricing price = rooms.get(ExpediaOccupancy.key(ExpediaOccupancy.text(each.occupancy())));
            if (price == null || price.total().isEmpty()) {
                return Optional.empty();
            }
            prices.addAll(Collections.nCopies(each.count(), price));
        }
        return Optional.of(new ExpediaPrice(prices));
    }
}
