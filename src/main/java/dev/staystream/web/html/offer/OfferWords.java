package dev.staystream.web.html.offer;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Query;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.Tone;
import dev.staystream.web.html.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts offers in words.
 *
 * @param zone the hotels' own time zone, in which deadlines are told
 */
public record OfferWords(Wording wording, Query query, ZoneId zone) {

    /** An offer as a card shows it. */
    public OfferCard card(PricedOffer priced) {
        Offer offer = priced.offer();
        Money shown = priced.total().amount().orElseGet(offer.price()::quoted);
        return new OfferCard(
                room(offer),
                board(offer),
                cancellation(offer.cancellation()),
                deadline(offer.cancellation()),
                penalties(offer.cancellation()),
                wording.money(shown),
                wording.round(shown),
                forStay(priced),
                perNight(shown),
                new PriceWords(wording).notes(priced),
                wording.name(priced.supplier()),
                seen(priced.origin()),
                OfferCard.address(priced.id()),
                offer.link().isPresent());
    }

    /** Every supplier's best offer, in the order given. */
    public List<OfferCard> best(List<PricedOffer> offers) {
        Map<SupplierId, PricedOffer> best = new LinkedHashMap<>();
        offers.forEach(offer -> best.putIfAbsent(offer.supplier(), offer));
        return best.values().stream().map(this::card).toList();
    }

    /** What stands on the line that opens the table. */
    public String summary(List<PricedOffer> offers) {
        long suppliers = offers.stream().map(PricedOffer::supplier).distinct().count();
        return wording.say("offer.more", offers.size(), suppliers);
    }

    private String forStay(PricedOffer priced) {
        String key = priced.total().complete() ? "offer.forStay.allIn" : "offer.forStay";
        return wording.say(key, query.stay().nights());
    }

    /** Said to be about so much where the nights do not come to the total to the smallest unit. */
    private String perNight(Money total) {
        BigDecimal nights = BigDecimal.valueOf(query.stay().nights());
        int digits = Math.max(0, total.currency().getDefaultFractionDigits());
        BigDecimal night = total.amount().divide(nights, digits, RoundingMode.HALF_UP);
        boolean exact = night.multiply(nights).compareTo(total.amount()) == 0;
        return wording.say(
                exact ? "offer.perNight" : "offer.perNight.about", wording.money(new Money(night, total.currency())));
    }

    private String room(Offer offer) {
        return offer.rooms() == 1
                ? offer.room().name()
                : wording.say("offer.rooms", offer.rooms(), offer.room().name());
    }

    private Phrase board(Offer offer) {
        return offer.board()
                .map(board -> new Phrase(Tone.PLAIN, "meal", wording.say("board." + board.name())))
                .orElseGet(() -> new Phrase(Tone.PLAIN, "meal", wording.say("board.unknown")));
    }

    private Phrase cancellation(Cancellation cancellation) {
        return switch (cancellation.refundable()) {
            case YES ->
                cancellation
                        .freeUntil()
                        .map(this::free)
                        .orElseGet(() -> new Phrase(Tone.PLAIN, "undo", wording.say("cancellation.partly")));
            case NO -> new Phrase(Tone.PLAIN, "lock", wording.say("cancellation.none"));
            case UNKNOWN -> new Phrase(Tone.CARE, "question", wording.say("cancellation.unknown"));
        };
    }

    private Phrase free(Instant until) {
        if (over(until)) {
            return new Phrase(Tone.PLAIN, "undo", wording.say("cancellation.over"));
        }
        String moment = wording.date("pattern.deadline", until.atZone(zone));
        return new Phrase(Tone.GOOD, "check", wording.say("cancellation.free", moment));
    }

    private Optional<Deadline> deadline(Cancellation cancellation) {
        return cancellation
                .freeUntil()
                .filter(until -> cancellation.refundable() == Refundable.YES && !over(until))
                .map(until -> new Deadline(
                        until.toString(),
                        zone.getId(),
                        wording.date("pattern.deadline", until.atZone(ZoneId.of("UTC"))),
                        wording.say("deadline." + cancellation.provenance().name())));
    }

    private List<String> penalties(Cancellation cancellation) {
        return cancellation.refundable() == Refundable.NO
                ? List.of()
                : cancellation.steps().stream().map(this::penalty).toList();
    }

    private String penalty(Step step) {
        String moment = wording.date("pattern.deadline", step.from().atZone(zone));
        return step.penalty()
                .map(money -> wording.say("penalty.known", moment, wording.money(money)))
                .orElseGet(() -> wording.say("penalty.unknown", moment));
    }

    private boolean over(Instant until) {
        return !until.isAfter(wording.clock().instant());
    }

    private Phrase seen(Origin origin) {
        String ago = wording.ago(origin.observedAt());
        return origin.source() == Source.STALE
                ? new Phrase(Tone.CARE, "clock", wording.say("offer.stale", ago))
                : new Phrase(Tone.PLAIN, "clock", wording.say("offer.seen", ago));
    }
}
