package dev.staystream.supplier.liteapi;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Money;
import dev.staystream.stay.Payment;
import dev.staystream.supplier.JsonReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rate of one room within an offer; the captured stream has some that say nothing, in offers with an id and a price. */
record LiteapiRate(
        String room,
        OptionalInt maxGuests,
        Optional<Board> board,
        List<Charge> charges,
        Cancellation cancellation,
        Payment payment) {

    private static final String UNNAMED = "Room";

    private static final Pattern NUMBER = Pattern.compile("\\d+$");

    static LiteapiRate read(JsonReader json) {
        String room = null;
        int maxGuests = 0;
        String board = null;
        Retail retail = Retail.UNKNOWN;
        Cancellation cancellation = Cancellation.UNKNOWN;
        Payment payment = Payment.UNKNOWN;
        for (String field : json.fields()) {
            switch (field) {
                case "name" -> room = json.text();
                case "maxOccupancy" -> maxGuests = json.integer(0);
                case "boardType" -> board = json.text();
                case "retailRate" -> retail = Retail.read(json);
                case "cancellationPolicies" -> cancellation = LiteapiCancellation.read(json, retail.total());
                case "paymentTypes" -> payment = payment(json);
                default -> {}
            }
        }
        return new LiteapiRate(
                requireNonNullElse(room, UNNAMED),
                maxGuests > 0 ? OptionalInt.of(maxGuests) : OptionalInt.empty(),
                board(board),
                retail.charges(),
                cancellation,
                payment);
    }

    /** The contract names RO, BB with numbered kinds, and HB; BI, breakfast included, is in its captures. */
    private static Optional<Board> board(@Nullable String code) {
        return switch (NUMBER.matcher(requireNonNullElse(code, "")).replaceFirst("")) {
            case "RO" -> Optional.of(Board.RO);
            case "BB", "BI" -> Optional.of(Board.BB);
            case "HB" -> Optional.of(Board.HB);
            case "FB" -> Optional.of(Board.FB);
            case "AI" -> Optional.of(Board.AI);
            default -> Optional.empty();
        };
    }

    /** Where both ways are open the price is the one with the booking, which alone holds the account's margin. */
    private static Payment payment(JsonReader json) {
        Set<String> types = new HashSet<>();
        json.elements().forEach(type -> types.add(requireNonNullElse(type.text(), "")));
        if (types.contains("NUITEE_PAY")) {
            return Payment.NOW;
        }
        return types.contains("PROPERTY_PAY") ? Payment.PROPERTY : Payment.UNKNOWN;
    }

    /** What the room costs, and the taxes and fees listed for it. */
    private record Retail(Optional<Money> total, List<Charge> charges) {

        static final Retail UNKNOWN = new Retail(Optional.empty(), LiteapiCharges.UNLISTED);

        static Retail read(JsonReader json) {
            Optional<Money> total = UNKNOWN.total;
            List<Charge> charges = UNKNOWN.charges;
            for (String field : json.fields()) {
                switch (field) {
                    case "total" -> total = LiteapiMoney.read(json);
                    case "taxesAndFees" -> charges = LiteapiCharges.read(json);
                    default -> {}
                }
            }
            return new Retail(total, charges);
        }
    }
}
