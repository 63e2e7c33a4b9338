package dev.staystream.web.api;

import org.springframework.web.server.ServerWebExchange;

/** Where the API is. */
final class ApiPaths {

    static final String ROOT = "/api/v1";

    private ApiPaths() {}

    static boolean contain(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().startsWith("/api/");
    }
}
