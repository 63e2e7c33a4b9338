package dev.staystream.web.html.hotel;

import static java.util.Comparator.comparingDouble;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.merge.HotelRow;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Hotel;
import dev.staystream.web.SearchParameters;
import dev.staystream.web.SearchParameters.Parsed;
import dev.staystream.web.SearchWish;
import dev.staystream.web.html.QueryWords;
import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.Visitors;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.offer.HotelHead;
import dev.staystream.web.html.offer.HotelWords;
import java.util.List;
import java.util.OptionalDouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/** The hotels that are known in an area, for those whom no supplier has answered. */
@Controller
final class KnownHotelsPage {

    private static final int SHOWN = 60;

    private final Catalogue catalogue;

    private final SearchParameters parameters;

    private final Visitors visitors;

    KnownHotelsPage(Catalogue catalogue, SearchParameters parameters, Visitors visitors) {
        this.catalogue = catalogue;
        this.parameters = parameters;
        this.visitors = visitors;
    }

    /**
     * What the page shows.
     *
     * @param again where they are asked for offers
     * @param total how many there are, shown or not
     */
    record Known(String where, String again, int total, List<HotelHead> hotels) {}

    @GetMapping("/known")
    Rendering known(ServerWebExchange exchange) {
        SearchAddress address =
                SearchAddress.of(exchange.getRequest().getQueryParams()).anew();
        return switch (parameters.parse(address.wish())) {
            case Parsed.Asked(SearchWish wish)
            when wish.query().destination() instanceof Area area ->
                Rendering.view("hotel/known")
                        .header("X-Robots-Tag", "noindex")
                        .modelAttribute(
                                "known", known(wish, area, address, visitors.of(exchange).wording()))
                        .build();
            case Parsed.Asked asked -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Parsed.Refused refused -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Known known(SearchWish wish, Area area, SearchAddress address, Wording wording) {
        HotelWords words = new HotelWords(wording, address);
        List<HotelRow> rows = catalogue.hotelsIn(area).stream()
                .map(hotel -> new HotelRow(hotel, distance(hotel, area), List.of()))
                .sorted(comparingDouble(row -> row.distanceKm().orElse(Double.MAX_VALUE)))
                .toList();
        return new Known(
                new QueryWords(wording).where(wish),
                address.toString(),
                rows.size(),
                rows.stream().limit(SHOWN).map(words::head).toList());
    }

    private static OptionalDouble distance(Hotel hotel, Area area) {
        return hotel.details().location().stream()
                .mapToDouble(place -> place.distanceKm(area.centre()))
                .findFirst();
    }
}
