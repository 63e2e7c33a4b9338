package dev.staystream.web.html.go;

import dev.staystream.operations.ClickOuts;
import dev.staystream.place.Places;
import dev.staystream.recheck.Checked;
import dev.staystream.recheck.Checked.Asked;
import dev.staystream.recheck.Checked.Missing;
import dev.staystream.recheck.Checked.TooOften;
import dev.staystream.recheck.Recheck;
import dev.staystream.recheck.Rechecks;
import dev.staystream.recheck.Verdict.Matched;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.html.Visitors;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The way out: an offer is checked, and whoever wants it goes on to its supplier only if it stands. An offer that changed
 * is asked about by a link to what it has become. Who goes on is counted.
 */
@Controller
final class GoPage {

    private final Rechecks rechecks;

    private final Visitors visitors;

    private final Places places;

    private final ClickOuts clickOuts;

    GoPage(Rechecks rechecks, Visitors visitors, Places places, ClickOuts clickOuts) {
        this.rechecks = rechecks;
        this.visitors = visitors;
        this.places = places;
        this.clickOuts = clickOuts;
    }

    @GetMapping("/go/{id}")
    Mono<Rendering> go(@PathVariable OfferId id, ServerWebExchange exchange) {
        GoWords words = new GoWords(visitors.of(exchange).wording(), places);
        return rechecks.check(id).map(checked -> rendering(checked, words));
    }

    /** Whoever only looks, as what previews links does, has nobody asked. */
    @RequestMapping(path = "/go/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> look(@PathVariable OfferId id) {
        return ResponseEntity.status(GoWords.status(rechecks.find(id)))
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }

    private Rendering rendering(Checked checked, GoWords words) {
        return switch (checked) {
            case Asked(Recheck recheck)
            when recheck.verdict() instanceof Matched && recheck.link().isPresent() ->
                leave(recheck.seen().offer().supplier(), recheck.link().get());
            case Asked(Recheck recheck) -> page(words.view(recheck), HttpStatus.OK).build();
            case Missing(var why) -> page(words.missing(why), GoWords.status(why)).build();
            case TooOften(var retryAfter) ->
                page(words.tooOften(retryAfter), HttpStatus.TOO_MANY_REQUESTS)
                        .header("Retry-After", Long.toString(GoWords.seconds(retryAfter)))
                        .build();
        };
    }

    private Rendering leave(SupplierId supplier, URI link) {
        clickOuts.count(supplier);
        return Rendering.redirectTo(link.toString())
                .status(HttpStatus.SEE_OTHER)
                .propagateQuery(false)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }

    private static Rendering.Builder<?> page(GoView view, HttpStatus status) {
        return Rendering.view("go")
                .status(status)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .modelAttribute("view", view);
    }
}
