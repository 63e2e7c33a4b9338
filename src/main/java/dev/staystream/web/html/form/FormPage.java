package dev.staystream.web.html.form;

import dev.staystream.web.html.Visitor;
import dev.staystream.web.html.Visitors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** The first page: the form, with whatever its address already says. */
@Controller
final class FormPage {

    private final Visitors visitors;

    private final Forms forms;

    private final FormRendering rendering;

    FormPage(Visitors visitors, Forms forms, FormRendering rendering) {
        this.visitors = visitors;
        this.forms = forms;
        this.rendering = rendering;
    }

    @GetMapping("/")
    Rendering first(ServerWebExchange exchange) {
        Visitor visitor = visitors.of(exchange);
        SearchForm form = forms.form(new FormEntries(exchange.getRequest().getQueryParams()), visitor);
        return rendering.page(form, visitor, HttpStatus.OK);
    }
}
