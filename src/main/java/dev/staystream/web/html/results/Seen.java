package dev.staystream.web.html.results;

import dev.staystream.web.html.results.Feed.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What the script of a page has seen, as its requests tell: the page names the last event it shows in its address, and a
 * browser that comes back names the last it was told in a header (HTML, section 9.2.4).
 *
 * @param others the parameters that say what is searched
 */
record Seen(Position position, MultiValueMap<String, String> others) {

    private static final String AFTER = "after";

    private static final String NUMBER = "[0-9]{1,9}";

    static Seen of(ServerHttpRequest request) {
        MultiValueMap<String, String> others = new LinkedMultiValueMap<>(request.getQueryParams());
        long shown = number(request.getQueryParams().getFirst(AFTER));
        String last = request.getHeaders().getFirst("Last-Event-ID");
        others.remove(AFTER);
        long told = last == null ? 0 : number(last.substring(last.lastIndexOf('.') + 1));
        return new Seen(new Position(shown, Math.max(shown, told)), others);
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches(NUMBER) ? Long.parseLong(text) : 0;
    }
}
