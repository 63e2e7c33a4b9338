package dev.staystream.supplier.hotelbeds;

import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Money;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Room;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rate of a room: what all rooms of one occupancy cost together, on terms of its own.
 *
 * <p>What must be paid is {@code net}, or the hotel's own {@code sellingRate} where {@code hotelMandatory} binds to it.
 */
final class HotelbedsRate {

    private @Nullable String key;

    private String rateClass = "";

    private String board = "";

    private Payment payment = Payment.UNKNOWN;

    private @Nullable BigDecimal net;

    private @Nullable BigDecimal sellingRate;

    private boolean sellingRateBinds;

    private List<HotelbedsPenalty> penalties = List.of();

    private List<HotelbedsTax> taxes = List.of();

    private int left = -1;

    private int rooms = 1;

    private int adults;

    private int children;

    private String childrenAges = "";

    HotelbedsRate(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "rateKey" -> key = json.text();
                case "rateClass" -> rateClass = json.text("");
                case "boardCode" -> board = json.text("");
                case "paymentType" -> payment = HotelbedsCodes.payment(json.text(""));
                case "net" -> net = json.decimal();
                case "sellingRate" -> sellingRate = json.decimal();
                case "hotelMandatory" -> sellingRateBinds = json.isTrue();
                case "cancellationPolicies" -> penalties = HotelbedsPenalty.all(json);
                case "taxes" -> taxes = HotelbedsTax.all(json);
                case "allotment" -> left = json.integer(-1);
                case "rooms" -> rooms = json.integer(1);
                case "adults" -> adults = json.integer(0);
                case "children" -> children = json.integer(0);
                case "childrenAges" -> childrenAges = json.text("");
                default -> {}
            }
        }
    }

    /** Whether the rate is for these rooms; children are told apart by age where the rate states an age for each. */
    boolean serves(RoomsAsked asked) {
        Occupancy guests = asked.occupancy();
        return rooms == asked.count()
                && adults == guests.adults()
                && children == guests.childAges().size()
                && (children == 0 || agesFit(guests.childAges()));
    }

    private boolean agesFit(List<Integer> wanted) {
        List<String> stated =
                Stream.of(childrenAges.split(",")).map(String::strip).sorted().toList();
        List<String> ages = wanted.stream().map(String::valueOf).sorted().toList();
        return childrenAges.isEmpty() || stated.size() != children || stated.equals(ages);
    }

    /** What two rates must share to be taken together for several rooms. */
    Object terms() {
        return List.of(board, rateClass, payment);
    }

    /** The rate as an offer for its own rooms, unless it lacks its key or its price. */
    Optional<Offer> offer(Room room, Currency currency, Instant observed) {
        BigDecimal amount = sellingRateBinds && sellingRate != null ? sellingRate : net;
        if (key == null || amount == null) {
            return Optional.empty();
        }
        Money quoted = new Money(amount, currency);
        return Optional.of(new Offer(
                new RateKey(key),
                room,
                rooms,
                HotelbedsCodes.board(board),
                new Price(quoted, charges()),
                HotelbedsCancellation.of(rateClass, steps(currency), quoted, observed),
                payment,
                left < 0 ? OptionalInt.empty() : OptionalInt.of(left),
                Optional.empty(),
                Optional.empty()));
    }

    private List<Charge> charges() {
        List<Charge> charges = new ArrayList<>(taxes.size());
        for (HotelbedsTax tax : taxes) {
            charges.add(tax.charge(payment));
        }
        return charges;
    }

    private List<Step> steps(Currency currency) {
        List<Step> steps = new ArrayList<>(penalties.size());
        for (HotelbedsPenalty penalty : penalties) {
            steps.add(penalty.step(currency));
        }
        return steps;
    }
}
