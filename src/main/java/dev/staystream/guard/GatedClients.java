package dev.staystream.guard;

import dev.staystream.supplier.AccountSettings;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Makes the one client an account calls its supplier with: bound to its base URL, gated, and impatient. */
public final class GatedClients implements AutoCloseable {

    /** Longer than any sane TLS handshake over a long line, shorter than any sane timeout of a search. */
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

    /** Below the idle limits common for load balancers (60 s), so that no connection is used that the other side closed. */
    private static final Duration MAX_IDLE = Duration.ofSeconds(45);

    private final WebClient.Builder builder;

    private final List<ConnectionProvider> pools = new CopyOnWriteArrayList<>();

    /** Clients are variations of the given builder. */
    public GatedClients(WebClient.Builder builder) {
        this.builder = builder;
    }

    /** The client of one account. */
    public WebClient client(String account, AccountSettings settings) {
        return builder.clone()
                .baseUrl(settings.baseUrl().toString())
                .clientConnector(new ReactorClientHttpConnector(transport(account, settings)))
                .filter(gate(account, settings))
                .build();
    }

    private static Gate gate(String account, AccountSettings settings) {
        Bulkhead bulkhead = Bulkhead.of(
                account,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.maxConcurrent())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
        RateLimiter limiter = RateLimiter.of(
                account,
                RateLimiterConfig.custom()
                        .limitForPeriod(settings.requestsPerSecond())
                        .limitRefreshPeriod(Duration.ofSeconds(1))
                        .timeoutDuration(Duration.ZERO)
                        .build());
        return new Gate(bulkhead, limiter);
    }

    /** Netty's own timeouts stand at the account's, since only they give the connection back to the pool. */
    private HttpClient transport(String account, AccountSettings settings) {
        ConnectionProvider connections = ConnectionProvider.builder(account)
                .maxConnections(settings.maxConcurrent())
                .pendingAcquireMaxCount(settings.maxConcurrent())
                .pendingAcquireTimeout(settings.timeout())
                .maxIdleTime(MAX_IDLE)
                .evictInBackground(MAX_IDLE)
                .lifo()
                .build();
        pools.add(connections);
        return HttpClient.create(connections)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(CONNECT_TIMEOUT.toMillis()))
                .responseTimeout(settings.timeout())
                .compress(true)
                .followRedirect(false);
    }

    /** Closes every connection. */
    @Override
    public void close() {
        pools.forEach(ConnectionProvider::dispose);
    }
}
