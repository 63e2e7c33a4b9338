package dev.staystream.web.html;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells every page where it is, for those who link to it or find it. */
@ControllerAdvice(basePackageClasses = PageAddress.class)
final class PageAddress {

    /** The site, as in {@code https://stay.example}. */
    @ModelAttribute("origin")
    String origin(ServerWebExchange exchange) {
        return address(exchange).replacePath("").replaceQuery(null).build().toUriString();
    }

    /** The one address of what is shown: a search is another for each query, but not for each run of it or language. */
    @ModelAttribute("canonical")
    String canonical(ServerWebExchange exchange) {
        UriComponentsBuilder address = address(exchange);
        return exchange.getRequest().getPath().value().equals("/search")
                ? address.replaceQueryParam("search")
                        .replaceQueryParam("lang")
                        .build()
                        .toUriString()
                : address.replaceQuery(null).build().toUriString();
    }

    private static UriComponentsBuilder address(ServerWebExchange exchange) {
        return UriComponentsBuilder.fromUri(exchange.getRequest().getURI());
    }
}
