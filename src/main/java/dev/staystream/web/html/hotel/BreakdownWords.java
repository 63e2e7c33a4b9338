package dev.staystream.web.html.hotel;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Payment;
import dev.staystream.stay.PricedOffer;
import dev.staystream.web.html.Tone;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.hotel.Breakdown.Part;
import java.util.Locale;
import java.util.stream.Stream;

/** Takes a total apart, in words. */
record BreakdownWords(Wording wording) {

    Breakdown of(PricedOffer priced) {
        Stream<Part> charges = priced.offer().price().charges().stream().map(this::charge);
        return new Breakdown(
                Stream.concat(Stream.of(quoted(priced)), charges).toList(),
                priced.total().amount().map(wording::money).orElseGet(() -> wording.say("hotel.price.noTotal")),
                wording.say(priced.total().complete() ? "hotel.price.complete" : "hotel.price.incomplete"));
    }

    private Part quoted(PricedOffer priced) {
        return new Part(
                wording.say("hotel.price.quoted", wording.name(priced.supplier())),
                wording.say("hotel.price.basis"),
                payment(priced.offer().payment()),
                wording.money(priced.offer().price().quoted()),
                Tone.PLAIN.style());
    }

    private String payment(Payment payment) {
        return wording.say("hotel.payment." + payment.name().toLowerCase(Locale.ROOT));
    }

    private Part charge(Charge charge) {
        return new Part(
                charge.name(),
                wording.say("hotel.charge." + charge.included().name().toLowerCase(Locale.ROOT)),
                due(charge.due()),
                charge.amount().map(wording::money).orElseGet(() -> wording.say("hotel.charge.unsaid")),
                (charge.known() ? Tone.PLAIN : Tone.CARE).style());
    }

    private String due(Due due) {
        return wording.say("hotel.due." + due.name().toLowerCase(Locale.ROOT));
    }
}
