package dev.staystream.web.html.results;

import static dev.staystream.stay.Examples.QUERY;

import dev.staystream.merge.Filter;
import dev.staystream.merge.Sort;
import dev.staystream.merge.View;
import dev.staystream.web.SearchWish;
import dev.staystream.web.html.InventedSearch;
import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.Told;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;

/** The words of a page of results, in English. */
final class Worded {

    private Worded() {}

    /** The words for a page with so many places. */
    static ResultWords words(int places) {
        return words(new View(Filter.NONE, Sort.RECOMMENDED, places));
    }

    static ResultWords words(View view) {
        SearchWish wish = new SearchWish(QUERY, view, Optional.of(InventedSearch.PARIS));
        return new ResultWords(
                Told.ENGLISH, wish, SearchAddress.of(new LinkedMultiValueMap<>()), ZoneId.of("Europe/Paris"));
    }
}
