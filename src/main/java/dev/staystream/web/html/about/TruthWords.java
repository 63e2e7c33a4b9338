package dev.staystream.web.html.about;

import dev.staystream.operations.Standing;
import dev.staystream.recheck.Abilities;
import dev.staystream.recheck.SupplierRecord;
import dev.staystream.recheck.Truth;
import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.Tone;
import dev.staystream.web.html.Wording;
import java.text.NumberFormat;

/** Puts suppliers and their records in words. */
record TruthWords(Wording wording) {

    TruthRow row(SupplierRecord supplier, Standing standing) {
        Truth truth = supplier.truth();
        return new TruthRow(
                wording.name(supplier.id()),
                state(standing),
                abilities(supplier.abilities()),
                truth.accuracy().isPresent()
                        ? percent(truth.accuracy().getAsDouble(), false)
                        : wording.say("suppliers.nothing"),
                truth.medianDrift().isPresent()
                        ? percent(truth.medianDrift().getAsDouble(), true)
                        : wording.say("suppliers.nothing"),
                wording.say("suppliers.sample", truth.rechecks(), truth.changed(), truth.soldOut()));
    }

    private Phrase state(Standing standing) {
        String words = wording.say("suppliers." + standing.code());
        return switch (standing) {
            case ENABLED -> new Phrase(Tone.GOOD, "check", words);
            case PROBED -> new Phrase(Tone.CARE, "question", words);
            case OPEN, LIMITED -> new Phrase(Tone.CARE, "clock", words);
            case PAUSED -> new Phrase(Tone.PLAIN, "lock", words);
        };
    }

    private String abilities(Abilities abilities) {
        return String.join(
                wording.say("progress.and"),
                wording.say(abilities.byArea() ? "suppliers.byArea" : "suppliers.byHotel"),
                wording.say("suppliers.rooms", abilities.maxRooms()),
                wording.say("suppliers.nights", abilities.maxNights()),
                wording.say(abilities.children() ? "suppliers.children" : "suppliers.adults"));
    }

    private String percent(double part, boolean signed) {
        NumberFormat format = NumberFormat.getPercentInstance(wording.locale());
        format.setMaximumFractionDigits(1);
        String text = format.format(part);
        return signed && part > 0 ? "+" + text : text;
    }
}
