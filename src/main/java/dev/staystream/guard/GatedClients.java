package dev.staystream.guard;

import dev.staystream.operations.Limits;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.AccountSettings;
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

    /** The client of one account, before whose wire stands the gate of its ward. */
    public WebClient client(Ward ward, AccountSettings settings) {
        return builder.clone()
                .baseUrl(settings.baseUrl().toString())
                .clientConnector(new ReactorClientHttpConnector(transport(ward.supplier(), settings)))
                .filter(ward.gate())
                .build();
    }

    /** The gate alone limits how many connections there are, since operators can change that limit and not the pool's. */
    private HttpClient transport(SupplierId account, AccountSettings settings) {
        ConnectionProvider connections = ConnectionProvider.builder(account.value())
                .maxConnections(Limits.MOST_CALLS)
                .pendingAcquireTimeout(settings.timeout())
                .maxIdleTime(MAX_IDLE)
                .evictInBackground(MAX_IDLE)
                .lifo()
                .build();
        pools.add(connections);
        return HttpClient.create(connections)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(CONNECT_TIMEOUT.toMillis()))
                .responseTimeout(settings.timeout())
                .followRedirect(false);
    }

    /** Closes every connection. */
    @Override
    public void close() {
        pools.forEach(ConnectionProvider::dispose);
    }
}
