package dev.staystream.supplier.expedia;

import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A rate of a room. It becomes one offer for each of its bed groups: they cost the same, but each is booked by a link of
 * its own, and whoever needs two beds must see which link brings them.
 */
final class ExpediaRate {

    /** What the contract says when it cannot tell how many rooms are left. */
    private static final int UNTOLD = Integer.MAX_VALUE;

    private final List<String> amenities = new ArrayList<>();

    private final List<ExpediaBedGroup> bedGroups = new ArrayList<>();

    private final ExpediaPrices prices = new ExpediaPrices();

    private final ExpediaTerms terms = new ExpediaTerms();

    private boolean soldOut;

    private int left = UNTOLD;

    private Payment payment = Payment.UNKNOWN;

    ExpediaRate(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "status" -> soldOut = "sold_out".equals(json.text());
                case "available_rooms" -> left = json.integer(UNTOLD);
                case "merchant_of_record" -> payment = payment(json);
                case "amenities" -> json.fields().forEach(amenities::add);
                case "bed_groups" -> json.fields().forEach(id -> bedGroups.add(new ExpediaBedGroup(json)));
                case "occupancy_pricing" -> prices.read(json);
                default -> terms.read(field, json);
            }
        }
    }

    /** Expedia collects when a stay is booked, the property later (Rapid, filter {@code property_collect}). */
    private static Payment payment(JsonReader json) {
        return switch (json.text()) {
            case "expedia" -> Payment.NOW;
            case "property" -> Payment.PROPERTY;
            case null, default -> Payment.UNKNOWN;
        };
    }

    /** An offer for each bed group, unless the rate is sold out or does not price every room asked. */
    List<Offer> offers(String roomName, List<RoomsAsked> asked) {
        return soldOut
                ? List.of()
                : prices.of(asked).map(price -> offers(roomName, asked, price)).orElseGet(List::of);
    }

    private List<Offer> offers(String roomName, List<RoomsAsked> asked, ExpediaPrice cost) {
        Optional<Board> board = ExpediaBoard.of(amenities, asked);
        Price price = cost.price(payment);
        Cancellation cancellation = terms.cancellation(cost);
        OptionalInt remaining = left == UNTOLD ? OptionalInt.empty() : OptionalInt.of(left);
        List<Offer> offers = new ArrayList<>(bedGroups.size());
        for (ExpediaBedGroup beds : bedGroups) {
            beds.key()
                    .map(key -> new Offer(
                            key,
                            beds.room(roomName),
                            cost.rooms().size(),
                            board,
                            price,
                            cancellation,
                            payment,
                            remaining,
                            beds.expiresAt(),
                            Optional.empty()))
                    .ifPresent(offers::add);
        }
        return offers;
    }
}
