package dev.staystream.supplier.expedia;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.util.List;
import java.util.Optional;

/** Reads the reply to a price check, {@code {status, occupancy_pricing}}: an offer's price as it stands now. */
final class ExpediaPriceCheck {

    private final ExpediaPrices prices = new ExpediaPrices();

    private boolean soldOut;

    private ExpediaPriceCheck(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "status" -> soldOut = "sold_out".equals(json.text());
                case "occupancy_pricing" -> prices.read(json);
                default -> {}
            }
        }
    }

    /** The offer at the price it has now, or nothing when it is sold out. */
    static Optional<Offer> read(byte[] reply, List<RoomsAsked> asked, Offer offer) {
        ExpediaPriceCheck check = JsonReader.read(reply, ExpediaPriceCheck::new);
        return check.soldOut ? Optional.empty() : Optional.of(at(check.price(asked), offer));
    }

    private ExpediaPrice price(List<RoomsAsked> asked) {
        return prices.of(asked)
                .orElseThrow(() -> new SupplierException(NoAnswer.UNREADABLE, "the rooms asked have no price"));
    }

    private static Offer at(ExpediaPrice price, Offer offer) {
        return new Offer(
                offer.rateKey(),
                offer.room(),
                offer.rooms(),
                offer.board(),
                price.price(offer.payment()),
                price.total().equals(offer.price().quoted()) ? offer.cancellation() : unpriced(offer.cancellation()),
                offer.payment(),
                offer.left(),
                offer.expiresAt(),
                offer.link());
    }

    /** The same terms; what penalties come to at another price the contract does not tell again. */
    private static Cancellation unpriced(Cancellation terms) {
        List<Step> steps = terms.steps().stream()
                .map(step -> new Step(step.from(), Optional.empty()))
                .toList();
        return new Cancellation(terms.refundable(), terms.freeUntil(), terms.provenance(), steps);
    }
}
