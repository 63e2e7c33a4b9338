package dev.staystream.partner;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets in as many requests to the API as the caller's plan allows, and says in each answer how many are left. */
final class QuotaFilter implements WebFilter {

    private static final String POLICY = "RateLimit-Policy";

    private static final String LEFT = "RateLimit";

    private final Quotas quotas;

    private final Consumption consumption;

    private final int anonymousPerMinute;

    QuotaFilter(Quotas quotas, Consumption consumption, PartnerSettings settings) {
        this.quotas = quotas;
        this.consumption = consumption;
        this.anonymousPerMinute = settings.anonymous().requestsPerMinute();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ApiRequest request = ApiRequest.of(exchange.getRequest());
        return request.counts()
                ? holder().flatMap(holder -> admit(exchange, request, holder)).then(chain.filter(exchange))
                : chain.filter(exchange);
    }

    private static Mono<Optional<KeyHolder>> holder() {
        return ReactiveSecurityContextHolder.getContext()
                .map(context -> Optional.ofNullable(context.getAuthentication())
                        .filter(KeyHolder.class::isInstance)
                        .map(KeyHolder.class::cast))
                .defaultIfEmpty(Optional.empty());
    }

    private Mono<Void> admit(ServerWebExchange exchange, ApiRequest request, Optional<KeyHolder> holder) {
        if (holder.isPresent()) {
            return holder.get().key().map(key -> admit(exchange, request, key)).orElseGet(Mono::empty);
        }
        if (anonymousPerMinute == 0) {
            return Mono.error(Refusal.keyNeeded());
        }
        Network network = Network.of(exchange.getRequest().getRemoteAddress());
        return admit(exchange, request, new Caller.Anonymous(network.name(), anonymousPerMinute));
    }

    private Mono<Void> admit(ServerWebExchange exchange, ApiRequest request, PartnerKey key) {
        return admit(exchange, request, new Caller.Partner(key))
                .then(Mono.fromRunnable(() -> consumption.count(key.id(), request.searches())));
    }

    private Mono<Void> admit(ServerWebExchange exchange, ApiRequest request, Caller caller) {
        List<Admission> admissions = quotas.admit(caller, request.searches());
        if (admissions.isEmpty()) {
            return Mono.empty();
        }
        tell(admissions, exchange.getResponse().getHeaders());
        Admission last = admissions.getLast();
        return last.admitted() ? Mono.empty() : Mono.error(Refusal.tooMany(last));
    }

    private static void tell(List<Admission> admissions, HttpHeaders headers) {
        headers.set(
                POLICY,
                admissions.stream().map(admission -> admission.policy().header()).collect(joining(", ")));
        headers.set(LEFT, admissions.stream().map(Admission::header).collect(joining(", ")));
    }
}
