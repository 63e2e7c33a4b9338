package dev.staystream.store;

import static java.util.Objects.requireNonNull;

import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Wrapped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * What nodes that share a database tell each other, over a connection of its own. A signal may be lost, so that whoever
 * waits for one looks again after a while; where a database has one node only, nothing is ever heard.
 */
public final class Signals implements SmartLifecycle {

    /** How long after the connection was lost another one is tried. */
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);

    private static final String CHANNEL = "staystream";

    private static final String SEND =
            "select pg_notify('%s', :topic || ' ' || word) from unnest(:words) word".formatted(CHANNEL);

    private static final Logger LOG = LoggerFactory.getLogger(Signals.class);

    private final Database database;

    private final ConnectionFactory connections;

    private final Complaints complaints;

    private final Map<String, List<Consumer<String>>> listeners = new ConcurrentHashMap<>();

    private volatile Disposable listening = Disposables.disposed();

    /** Signals over this database; the connections may come from a pool, which is then passed by. */
    public Signals(Database database, ConnectionFactory connections, Clock clock) {
        this.database = database;
        this.connections = unpooled(connections);
        this.complaints = new Complaints(LOG, clock);
    }

    private static ConnectionFactory unpooled(ConnectionFactory connections) {
        return connections instanceof Wrapped<?> wrapper && wrapper.unwrap() instanceof ConnectionFactory inner
                ? unpooled(inner)
                : connections;
    }

    /** From now on the listener is told every word that any node, this one too, sends on the topic. */
    public void listen(String topic, Consumer<String> listener) {
        listeners.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>()).add(listener);
    }

    /** Sends words on a topic to all nodes. */
    public Mono<Void> send(String topic, List<String> words) {
        return database.isShared() && !words.isEmpty()
                ? database.read(SEND, Map.of("topic", topic, "words", words.toArray(String[]::new)), row -> true)
                        .then()
                : Mono.empty();
    }

    @Override
    public void start() {
        if (database.isShared()) {
            listening = Flux.usingWhen(connections.create(), Signals::heard, Connection::close)
                    .doOnNext(this::tell)
                    .doOnError(error -> complaints.warn("No signals of other nodes are heard", error))
                    .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, AGAIN_AFTER))
                    .repeatWhen(ended -> ended.delayElements(AGAIN_AFTER))
                    .subscribe();
        }
    }

    private static Flux<Notification> heard(Connection connection) {
        if (connection instanceof PostgresqlConnection postgresql) {
            Mono<Void> listen = postgresql
                    .createStatement("listen " + CHANNEL)
                    .execute()
                    .concatMap(PostgresqlResult::getRowsUpdated)
                    .then();
            return listen.thenMany(postgresql.getNotifications());
        }
        return Flux.error(new IllegalStateException("signals need PostgreSQL, but was %s".formatted(connection)));
    }

    private void tell(Notification notification) {
        String[] signal = requireNonNull(notification.getParameter()).split(" ", 2);
        listeners.getOrDefault(signal[0], List.of()).forEach(listener -> listener.accept(signal[signal.length - 1]));
    }

    @Override
    public void stop() {
        listening.dispose();
    }

    @Override
    public boolean isRunning() {
        return !listening.isDisposed();
    }

    /** With the rounds: before the first request and until after the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
