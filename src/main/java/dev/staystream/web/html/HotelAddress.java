package dev.staystream.web.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.search.SearchId;
import dev.staystream.stay.HotelId;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * The address of a hotel's page: which hotel, and the search in whose results it was found or might be.
 *
 * @param search where, when and for whom, as far as that is known
 */
public record HotelAddress(HotelId hotel, SearchAddress search) {

    private static final List<String> DESTINATION = List.of("place", "near", "radius", "hotel");

    /** The hotel's own page, which asks nobody. */
    public String plain() {
        return "/hotels/" + UriUtils.encodePathSegment(hotel.value(), UTF_8);
    }

    /** What is to be searched for this page, by the names of the partner API. */
    public MultiValueMap<String, String> wish() {
        MultiValueMap<String, String> wish = search.wish();
        DESTINATION.forEach(wish::remove);
        wish.set("hotel", hotel.value());
        return wish;
    }

    /** The results the hotel is one of, if it was found among others. */
    public Optional<SearchAddress> results() {
        boolean found = search.names("place") || search.names("near");
        return found ? Optional.of(search.anew()) : Optional.empty();
    }

    /** This run of the search for the hotel, as long as its log is kept. */
    public HotelAddress of(SearchId run) {
        return new HotelAddress(hotel, search.of(run));
    }

    /** The same hotel for the same stay, to be asked anew. */
    public HotelAddress anew() {
        return new HotelAddress(hotel, search.anew());
    }

    /** The same page of another hotel, or of the same by another id. */
    public HotelAddress at(HotelId other) {
        return new HotelAddress(other, search);
    }

    @Override
    public String toString() {
        String query = search.query();
        return query.isEmpty() ? plain() : plain() + "?" + query;
    }
}
