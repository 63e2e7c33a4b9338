package dev.staystream.web.html.results;

import dev.staystream.stay.Stay;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.html.Link;
import dev.staystream.web.html.QueryWords;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What a page of results shows besides the results.
 *
 * @param self the page itself, of this run
 * @param edit where the form is, with what was entered
 * @param chips the filters in force, each a way to be rid of it
 * @param tally how many hotels each filter would show
 * @param further where the page can be had otherwise
 */
record ResultPage(
        String where,
        String dates,
        String shortDates,
        String nights,
        String guests,
        String living,
        String self,
        String edit,
        Bar bar,
        List<Link> sorts,
        List<Link> chips,
        FilterForm filters,
        Tally tally,
        Further further,
        Locale locale) {

    static ResultPage of(ResultWords words, Collection<SupplierId> suppliers, Tally tally) {
        QueryWords query = new QueryWords(words.wording());
        Controls controls = new Controls(words);
        Stay stay = words.wish().query().stay();
        return new ResultPage(
                query.where(words.wish()),
                query.dates(stay),
                query.shortDates(stay),
                query.nights(stay),
                query.guests(words.wish().query()),
                query.living(words.wish().query()),
                words.address().toString(),
                words.address().anew().form(),
                Bar.of(words),
                controls.sorts(),
                controls.chips(),
                FilterForm.of(words, suppliers),
                tally,
                Further.of(words.address()),
                words.wording().locale());
    }
}
