package dev.staystream.web.html.offer;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Conversion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Price;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Total;
import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.Tone;
import dev.staystream.web.html.Wording;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what is in a total, what is not known of it, and when it is paid. */
record PriceWords(Wording wording) {

    /** As many digits of a rate as the European Central Bank publishes at most; the API tells all. */
    private static final MathContext SHOWN = new MathContext(6);

    List<Phrase> notes(PricedOffer priced) {
        Price price = priced.offer().price();
        List<Phrase> notes = new ArrayList<>();
        price.charges().stream()
                .filter(charge -> !charge.known())
                .map(this::unknown)
                .forEach(notes::add);
        if (priced.total().amount().isEmpty()) {
            notes.add(care("price.noRate", price.quoted().currency().getCurrencyCode()));
        } else if (!priced.total().complete() && price.complete()) {
            notes.add(care("price.partly"));
        }
        price.charges().stream().filter(PriceWords::onTop).forEach(charge -> {
            notes.add(counted(charge));
            extra(charge, priced.total()).ifPresent(notes::add);
        });
        priced.total().conversion().map(used -> converted(price.quoted(), used)).ifPresent(notes::add);
        priced.total()
                .conversions()
                .filter(Conversion::old)
                .findFirst()
                .map(this::old)
                .ifPresent(notes::add);
        return notes;
    }

    private Optional<Phrase> extra(Charge charge, Total total) {
        return charge.amount()
                .flatMap(money -> Optional.ofNullable(total.extras().get(money.currency()))
                        .map(used -> converted(money, used)));
    }

    private static boolean onTop(Charge charge) {
        return charge.included() == Inclusion.EXCLUDED && charge.amount().isPresent();
    }

    private Phrase unknown(Charge charge) {
        return care("price.unknown", charge.name());
    }

    private Phrase counted(Charge charge) {
        String amount = charge.amount().map(wording::money).orElseThrow();
        String key = charge.due() == Due.PROPERTY ? "price.counted.property" : "price.counted";
        return new Phrase(Tone.PLAIN, "plus", wording.say(key, charge.name(), amount));
    }

    private Phrase converted(Money quoted, Conversion used) {
        return new Phrase(
                Tone.PLAIN,
                "swap",
                wording.say(
                        "price.converted",
                        wording.money(quoted),
                        used.rate().round(SHOWN).toPlainString(),
                        used.source(),
                        wording.date("pattern.published", used.asOf())));
    }

    private Phrase old(Conversion used) {
        return care("price.oldRate", wording.date("pattern.published", used.asOf()));
    }

    private Phrase care(String key, Object... arguments) {
        return new Phrase(Tone.CARE, "alert", wording.say(key, arguments));
    }
}
