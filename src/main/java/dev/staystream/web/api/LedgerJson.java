package dev.staystream.web.api;

import dev.staystream.search.Ledger;
import dev.staystream.search.LedgerLine;
import dev.staystream.search.LedgerLine.State;

/** What suppliers have done, a line for each. */
final class LedgerJson {

    private LedgerJson() {}

    static void ledger(Json json, Ledger ledger) {
        json.objects("ledger", ledger.lines(), LedgerJson::line);
    }

    static void line(Json json, LedgerLine line) {
        json.field("supplier", line.supplier().value());
        json.field("state", word(line.state()));
        json.field("source", line.source().map(OfferJson::word));
        json.field("hotels", line.hotels());
        json.field("offers", line.offers());
        json.field("ms", line.took().toMillis());
        json.field("late", line.late());
        json.instant("observedAt", line.observedAt());
        line.reason().ifPresent(reason -> json.field("reason", reason));
        line.detail().ifPresent(detail -> json.field("detail", detail));
    }

    static String word(State state) {
        return switch (state) {
            case ASKING -> "asking";
            case ANSWERED -> "answered";
            case EMPTY -> "empty";
            case LATE -> "late";
            case TIMEOUT -> "timeout";
            case FAILED -> "failed";
            case LIMITED -> "limited";
            case OPEN -> "open";
            case BUSY -> "busy";
            case SKIPPED -> "skipped";
        };
    }
}
