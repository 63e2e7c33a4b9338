package dev.staystream.web.html.results;

import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.Visitor;
import dev.staystream.web.html.Visitors;
import dev.staystream.web.html.form.FormEntries;
import dev.staystream.web.html.form.FormRendering;
import dev.staystream.web.html.form.Reception;
import dev.staystream.web.html.form.Reception.Reply;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The results, at an address that is all their state. */
@Controller
final class SearchPage {

    private final Visitors visitors;

    private final Reception reception;

    private final FormRendering forms;

    private final Results results;

    SearchPage(Visitors visitors, Reception reception, FormRendering forms, Results results) {
        this.visitors = visitors;
        this.reception = reception;
        this.forms = forms;
        this.results = results;
    }

    @GetMapping("/search")
    Mono<Rendering> search(ServerWebExchange exchange) {
        Visitor visitor = visitors.of(exchange);
        return switch (reception.receive(new FormEntries(exchange.getRequest().getQueryParams()), visitor)) {
            case Reply.AskBack back -> Mono.just(askBack(back, visitor));
            case Reply.SendOn on -> Mono.just(sendOn(on.address()));
            case Reply.Search search -> results.page(search, visitor, wantsLive(exchange));
        };
    }

    /** The rest of a search for the script of a page; it never begins a search, and tells when there is nothing more. */
    @GetMapping(path = "/search", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<Flux<ServerSentEvent<String>>> rest(ServerWebExchange exchange) {
        Visitor visitor = visitors.of(exchange);
        Seen seen = Seen.of(exchange.getRequest());
        return reception.receive(new FormEntries(seen.others()), visitor) instanceof Reply.Search search
                ? results.rest(search, visitor, seen.position())
                        .map(SearchPage::stream)
                        .orElseGet(() -> ResponseEntity.noContent().build())
                : ResponseEntity.noContent().build();
    }

    private static ResponseEntity<Flux<ServerSentEvent<String>>> stream(Flux<ServerSentEvent<String>> events) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().noTransform())
                .header("X-Accel-Buffering", "no")
                .body(events);
    }

    private Rendering askBack(Reply.AskBack back, Visitor visitor) {
        return forms.page(back.form(), visitor, back.wrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private static Rendering sendOn(SearchAddress address) {
        return Rendering.redirectTo(address.toString())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private static boolean wantsLive(ServerWebExchange exchange) {
        return "no-cache".equals(exchange.getRequest().getHeaders().getCacheControl());
    }
}
