package dev.staystream.web.html.hotel;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelId;
import dev.staystream.web.html.HotelAddress;
import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.Visitor;
import dev.staystream.web.html.Visitors;
import dev.staystream.web.html.form.FormEntries;
import dev.staystream.web.html.hotel.HotelReception.Reply;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One hotel, at an address that is all the state its page has. */
@Controller
final class HotelPage {

    private final Catalogue catalogue;

    private final Visitors visitors;

    private final HotelReception reception;

    private final HotelOffers offers;

    HotelPage(Catalogue catalogue, Visitors visitors, HotelReception reception, HotelOffers offers) {
        this.catalogue = catalogue;
        this.visitors = visitors;
        this.reception = reception;
        this.offers = offers;
    }

    /** The hotel by its id, or by any id it was ever shown under, which leads to the one it has now. */
    @GetMapping("/hotels/{id}")
    Mono<Rendering> hotel(@PathVariable HotelId id, ServerWebExchange exchange) {
        Hotel hotel = catalogue.shown(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        MultiValueMap<String, String> parameters = exchange.getRequest().getQueryParams();
        return hotel.id().equals(id)
                ? page(hotel, new FormEntries(parameters), exchange)
                : Mono.just(moved(new HotelAddress(hotel.id(), SearchAddress.of(parameters))));
    }

    private Mono<Rendering> page(Hotel hotel, FormEntries entries, ServerWebExchange exchange) {
        Visitor visitor = visitors.of(exchange);
        boolean live = "no-cache".equals(exchange.getRequest().getHeaders().getCacheControl());
        return switch (reception.receive(hotel.id(), entries, visitor)) {
            case Reply.Show show -> Mono.just(offers.none(hotel, show, visitor));
            case Reply.SendOn on -> Mono.just(redirect(on.address(), HttpStatus.SEE_OTHER));
            case Reply.Ask ask -> offers.page(hotel, ask, visitor, live);
        };
    }

    private static Rendering moved(HotelAddress address) {
        return redirect(address, HttpStatus.PERMANENT_REDIRECT);
    }

    private static Rendering redirect(HotelAddress address, HttpStatus status) {
        return Rendering.redirectTo(address.toString()).status(status).propagateQuery(false).build();
    }
}
