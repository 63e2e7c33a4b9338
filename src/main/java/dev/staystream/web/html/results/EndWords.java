package dev.staystream.web.html.results;

import dev.staystream.merge.Listing;
import dev.staystream.merge.View;
import dev.staystream.search.Ledger;
import dev.staystream.search.LedgerLine;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.web.html.Link;
import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.results.End.Nothing;
import java.util.List;
import java.util.Optional;

/** Says how a finished list goes on, or why there is nothing in it. */
record EndWords(ResultWords results) {

    /** What stands below this page of the finished list. */
    End end(Listing listing, Ledger ledger, int page) {
        int hotels = hotels(listing);
        int from = Math.min((page - 1) * limit(), hotels);
        int to = Math.min(from + limit(), hotels);
        String shown = page > 1 && to - from == 1 ? say("end.shown.last", to) : say("end.shown", from + 1, to, hotels);
        return end(shown, listing, ledger, page);
    }

    /** What stands below a list that was shown as it came. */
    End endOfStream(Listing listing, Ledger ledger) {
        int hotels = hotels(listing);
        return end(say("end.streamed", Math.min(limit(), hotels), hotels), listing, ledger, 1);
    }

    private End end(String shown, Listing listing, Ledger ledger, int page) {
        int hotels = hotels(listing);
        Controls controls = new Controls(results);
        return new End(
                hotels == 0 ? Optional.of(nothing(listing, ledger)) : Optional.empty(),
                shown,
                controls.ordered(),
                controls.sorts(),
                Optional.of(hotels - page * limit()).filter(left -> left > 0).map(left -> next(page + 1, left)));
    }

    private int hotels(Listing listing) {
        View view = results.wish().view();
        return listing.rows(view.filter(), view.sort()).size();
    }

    private int limit() {
        return results.wish().view().limit();
    }

    private Link next(int page, int left) {
        String text = say("end.next", Math.min(left, limit()));
        return new Link(
                text,
                results.address().with(SearchAddress.PAGE, String.valueOf(page)).toString(),
                false);
    }

    private Nothing nothing(Listing listing, Ledger ledger) {
        if (listing.hotels() > 0) {
            String text = say("nothing.filtered.text", listing.hotels());
            return new Nothing(say("nothing.filtered"), text, new Controls(results).lifts(listing));
        }
        if (ledger.lines().stream().map(LedgerLine::state).noneMatch(State::answered)) {
            Link again = new Link(say("nothing.again"), results.address().anew().toString(), false);
            return new Nothing(say("nothing.failed"), say("nothing.failed.text"), List.of(again, known()));
        }
        Link other =
                new Link(say("nothing.otherDates"), results.address().anew().form(), false);
        String text = ledger.complete() ? "nothing.none.text" : "nothing.none.partly";
        return new Nothing(say("nothing.none"), say(text), List.of(other));
    }

    /** What suppliers have told of before is known even while none of them answers. */
    private Link known() {
        return new Link(say("nothing.known"), results.address().anew().known(), false);
    }

    private String say(String key, Object... arguments) {
        return results.wording().say(key, arguments);
    }
}
