package dev.staystream.supplier.travelgate;

import dev.staystream.stay.Offer;
import dev.staystream.stay.Price;
import dev.staystream.supplier.JsonReader;
import java.util.Optional;

/** Reads a quote: what an option costs now, and on which terms. Board, rooms and supplements it does not tell again. */
final class TravelgateQuote implements TravelgateReply.Content {

    private final TravelgateTerms terms = new TravelgateTerms();

    private boolean told;

    @Override
    public void read(String field, JsonReader json) {
        if (field.equals("optionQuote") && json.isObject()) {
            told = true;
            json.fields().forEach(term -> terms.read(term, json));
        }
    }

    @Override
    public boolean isEmpty() {
        return !told;
    }

    /** The offer as it stands now, or nothing when it is gone or has become one on request. */
    Optional<Offer> of(Offer seen, int nights) {
        return told && terms.available() ? Optional.of(now(seen, nights)) : Optional.empty();
    }

    private Offer now(Offer seen, int nights) {
        return new Offer(
                seen.rateKey(),
                seen.room(),
                seen.rooms(),
                seen.board(),
                price(seen),
                terms.cancellation(nights),
                terms.payment(),
                seen.left(),
                seen.expiresAt(),
                seen.link());
    }

    /** Charges once told stay until the quote tells others, since it tells of no supplements at all. */
    private Price price(Offer seen) {
        Price price = terms.price();
        return price.charges().isEmpty()
                ? new Price(price.quoted(), seen.price().charges())
                : price;
    }
}
