package dev.staystream.store;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * The way to the database. Whatever is asked of it begins with the subscription and then runs to its end, detached from
 * whoever wanted it: a cancelled query in flight poisons or leaks its pooled connection (r2dbc-pool #143, #144, #198,
 * r2dbc-postgresql #661). It runs on threads of its own, since r2dbc-h2 blocks.
 */
public final class Database implements AutoCloseable {

    /** A little longer than the database itself lets a statement run; whoever waits then hears that it cannot be reached. */
    private static final Duration LONGEST = Duration.ofSeconds(35);

    private final Dialect dialect;

    private final DatabaseClient client;

    private final Scheduler scheduler;

    /** A database behind pooled connections, and where its blocking may happen; the scheduler ends with it. */
    public Database(ConnectionFactory connections, Scheduler scheduler) {
        this.dialect = Dialect.of(connections);
        this.client = DatabaseClient.create(connections);
        this.scheduler = scheduler;
    }

    /** Whether several nodes may share it. */
    public boolean isShared() {
        return dialect == Dialect.POSTGRESQL;
    }

    /** All rows of a query, whose parameters are named as in {@code :key}. */
    public <T> Mono<List<T>> read(String sql, Map<String, ?> parameters, Function<Readable, T> reading) {
        return detached(
                client.sql(sql).bindValues(parameters).map(reading).all().collectList());
    }

    /** How many rows a statement changed, whose parameters are named as in {@code :key}. */
    public Mono<Long> change(String sql, Map<String, ?> parameters) {
        return detached(client.sql(sql).bindValues(parameters).fetch().rowsUpdated());
    }

    /** Writes the rows in one transaction, in place of those with the same key. */
    public Mono<Void> write(Table table, List<List<Object>> rows) {
        return rows.isEmpty() ? Mono.empty() : detached(client.inConnection(to -> written(to, table, rows)));
    }

    private Mono<Void> written(Connection connection, Table table, List<List<Object>> rows) {
        return Mono.usingWhen(
                Mono.from(connection.beginTransaction()).thenReturn(connection),
                begun -> Flux.from(filled(begun.createStatement(table.upsert(dialect)), rows)
                                .execute())
                        .concatMap(Result::getRowsUpdated)
                        .then(),
                Connection::commitTransaction,
                (begun, error) -> begun.rollbackTransaction(),
                Connection::rollbackTransaction);
    }

    private static Statement filled(Statement statement, List<List<Object>> rows) {
        fill(statement, rows.getFirst());
        rows.stream().skip(1).forEach(row -> fill(statement.add(), row));
        return statement;
    }

    private static void fill(Statement statement, List<Object> row) {
        for (int column = 0; column < row.size(); column++) {
            statement.bind(column, row.get(column));
        }
    }

    private <T> Mono<T> detached(Mono<T> work) {
        return Mono.fromFuture(() -> work.subscribeOn(scheduler).timeout(LONGEST).toFuture(), true);
    }

    @Override
    public void close() {
        scheduler.dispose();
    }
}
