package dev.staystream.web.api;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dev.staystream.prices.Basis;
import dev.staystream.prices.PriceMemory;
import dev.staystream.prices.SeenPrice;
import dev.staystream.web.CalendarParameters;
import dev.staystream.web.CalendarWish;
import dev.staystream.web.Parameters;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The cheapest prices that searches saw, by check-in. */
@RestController
final class CalendarController {

    private static final int USUAL_LENGTH = 8192;

    /** Searches go on, but what they see of a whole month changes slowly. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final CalendarParameters calendars;

    private final PriceMemory prices;

    CalendarController(CalendarParameters calendars, PriceMemory prices) {
        this.calendars = calendars;
        this.prices = prices;
    }

    @GetMapping(path = ApiPaths.ROOT + "/calendar", produces = APPLICATION_JSON_VALUE)
    Mono<Void> calendar(ServerWebExchange exchange) {
        Parameters parameters = new Parameters(exchange.getRequest().getQueryParams());
        Optional<CalendarWish> wish = calendars.read(parameters);
        return wish.map(wanted -> answer(exchange, wanted))
                .orElseGet(() -> Problem.badParameters(parameters.problems()).answer(exchange));
    }

    private Mono<Void> answer(ServerWebExchange exchange, CalendarWish wish) {
        Basis basis = new Basis(wish.nights(), wish.rooms(), wish.guestCountry(), wish.currency());
        return prices.calendar(wish.area(), wish.month(), basis)
                .map(days -> Json.object(USUAL_LENGTH, days, (json, seen) -> calendar(json, wish, seen)))
                .flatMap(body -> {
                    exchange.getResponse().getHeaders().setCacheControl(CacheControl.maxAge(FRESH).cachePublic());
                    return Body.writeNew(exchange, APPLICATION_JSON, body);
                });
    }

    private static void calendar(Json json, CalendarWish wish, List<SeenPrice> days) {
        json.field("month", wish.month().toString());
        json.field("nights", wish.nights());
        json.objects("days", days, CalendarController::day);
    }

    private static void day(Json json, SeenPrice seen) {
        json.field("checkIn", seen.checkIn().toString());
        json.object("total", seen.total(), PriceJson::money);
        json.field("hotel", seen.hotel().value());
        json.field("supplier", seen.supplier().value());
        json.field("observedAt", seen.observedAt());
    }
}
