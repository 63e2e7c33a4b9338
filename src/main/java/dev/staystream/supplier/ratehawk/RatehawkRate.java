package dev.staystream.supplier.ratehawk;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNullElseGet;

import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Price;
import dev.staystream.stay.RateKey;
import dev.staystream.supplier.JsonReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A rate for the whole stay and all rooms asked, which are of one kind: "ETG supports up to 9 rooms at one rate, but does
 * not support different room types at one rate" (best practices, 3.4).
 */
final class RatehawkRate {

    private final RatehawkRoom room = new RatehawkRoom();

    private final List<RatehawkPayment> payments = new ArrayList<>();

    private @Nullable String matchHash;

    private @Nullable String bookHash;

    private @Nullable String meal;

    private @Nullable String oldMeal;

    private int left = -1;

    private boolean packaged;

    RatehawkRate(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "match_hash" -> matchHash = json.text();
                case "book_hash" -> bookHash = json.text();
                case "room_name" -> room.readName(json);
                case "rg_ext" -> room.readGroup(json);
                case "room_data_trans" -> room.readData(json);
                case "meal" -> oldMeal = json.text();
                case "meal_data" -> readMeal(json);
                case "payment_options" -> readPayments(json);
                case "allotment" -> left = json.integer(-1);
                case "is_package" -> packaged = json.isTrue();
                default -> {}
            }
        }
    }

    private void readMeal(JsonReader json) {
        for (String field : json.fields()) {
            if (field.equals("value")) {
                meal = json.text();
            }
        }
    }

    private void readPayments(JsonReader json) {
        for (String field : json.fields()) {
            if (field.equals("payment_types")) {
                json.elements().forEach(type -> RatehawkPayment.read(type).ifPresent(payments::add));
            }
        }
    }

    /** The rate as an offer, paid in the first way there is; none where it may only be sold as part of a package. */
    Optional<Offer> offer(int rooms, Instant observed) {
        return packaged
                ? Optional.empty()
                : payments.stream()
                        .min(comparingInt(RatehawkPayment::rank))
                        .map(payment -> offer(rooms, payment, payment.cancellation(observed)));
    }

    private Offer offer(int rooms, RatehawkPayment payment, Cancellation cancellation) {
        return new Offer(
                key(payment, cancellation),
                room.room(),
                rooms,
                board(),
                new Price(payment.quoted(), payment.charges()),
                cancellation,
                payment.payment(),
                left < 0 ? OptionalInt.empty() : OptionalInt.of(left),
                Optional.empty(),
                Optional.empty());
    }

    /** A search of 2025 names a rate by {@code match_hash}, a hotel page of 2021 by {@code book_hash}, a search of then not at all. */
    private RateKey key(RatehawkPayment payment, Cancellation cancellation) {
        String hash = matchHash == null ? bookHash : matchHash;
        return new RateKey(requireNonNullElseGet(hash, () -> terms(payment, cancellation)));
    }

    private String terms(RatehawkPayment payment, Cancellation cancellation) {
        return List.of(room.room().name(), board(), payment.type(), payment.quoted(), cancellation.freeUntil())
                .toString();
    }

    /** Whatever ETG has no plain word for, such as a breakfast for one of two guests, is made no better than it is. */
    private Optional<Board> board() {
        String value = meal == null ? oldMeal : meal;
        return switch (value) {
            case null -> Optional.empty();
            case "nomeal" -> Optional.of(Board.RO);
            case "breakfast-buffet" -> Optional.of(Board.BB);
            case "half-board", "half-board-lunch", "half-board-dinner" -> Optional.of(Board.HB);
            case "full-board" -> Optional.of(Board.FB);
            case String some when some.endsWith("breakfast") -> Optional.of(Board.BB);
            case String some when some.endsWith("all-inclusive") -> Optional.of(Board.AI);
            default -> Optional.empty();
        };
    }
}
