package dev.staystream.partner;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** A request as far as keys and quotas are concerned. */
record ApiRequest(HttpMethod method, String path, HttpHeaders headers) {

    private static final String ROOT = "/api/v1/";

    private static final Pattern BEARER = Pattern.compile("bearer(?: +(.*))?", Pattern.CASE_INSENSITIVE);

    static ApiRequest of(ServerHttpRequest request) {
        return new ApiRequest(request.getMethod(), request.getPath().value(), request.getHeaders());
    }

    /** Whether it is put to the API, and not a browser's question whether it might be. */
    boolean counts() {
        return path.startsWith(ROOT) && !path.equals(ROOT + "places") && !method.equals(HttpMethod.OPTIONS);
    }

    /** Whether it begins or joins a search. */
    boolean searches() {
        return path.equals(ROOT + "search") && method.equals(HttpMethod.GET);
    }

    /** What a key must be for to be used for this. */
    Scope scope() {
        if (path.startsWith(ROOT + "keys")) {
            return Scope.ADMIN;
        }
        return path.endsWith("/recheck") ? Scope.RECHECK : Scope.SEARCH;
    }

    /** The key it carries. */
    Optional<String> key() {
        return Optional.ofNullable(headers.getFirst(HttpHeaders.AUTHORIZATION))
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(bearer -> Objects.requireNonNullElse(bearer.group(1), "").strip());
    }
}
