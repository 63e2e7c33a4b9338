package dev.staystream.partner;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsConfigurationSource;
import org.springframework.web.server.ServerWebExchange;

/**
 * Which web origins' scripts may call the API (CORS): those that a key names, with that key. A browser asks without the
 * key first, and is then told whether any key names the origin.
 */
final class PartnerOrigins implements CorsConfigurationSource {

    private static final Duration ASK_AGAIN = Duration.ofHours(1);

    private static final List<String> READABLE =
            List.of("ETag", "RateLimit", "RateLimit-Policy", "Retry-After", "Server-Timing", "X-Request-Id", "Location");

    private final KeyRing ring;

    PartnerOrigins(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public @Nullable CorsConfiguration getCorsConfiguration(ServerWebExchange exchange) {
        ApiRequest request = ApiRequest.of(exchange.getRequest());
        return request.path().startsWith("/api/") ? configuration(request) : null;
    }

    private CorsConfiguration configuration(ApiRequest request) {
        CorsConfiguration configuration = new CorsConfiguration();
        Optional.ofNullable(request.headers().getFirst(HttpHeaders.ORIGIN))
                .filter(origin -> allowed(request, origin))
                .ifPresent(configuration::addAllowedOrigin);
        configuration.setAllowedMethods(
                List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.POST.name()));
        configuration.setAllowedHeaders(
                List.of("Authorization", "Accept", "Accept-Language", "Cache-Control", "Last-Event-ID", "Prefer", "X-Request-Id"));
        configuration.setExposedHeaders(READABLE);
        configuration.setMaxAge(ASK_AGAIN);
        return configuration;
    }

    private boolean allowed(ApiRequest request, String origin) {
        return request.key()
                .map(text -> ring.opened(text).filter(key -> key.origins().contains(origin)).isPresent())
                .orElseGet(() -> request.method().equals(HttpMethod.OPTIONS) && ring.welcomes(origin));
    }
}
