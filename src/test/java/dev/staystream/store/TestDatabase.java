package dev.staystream.store;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import reactor.core.scheduler.Schedulers;

/** The databases that the same tests run on; each opening is an empty, migrated database of its own. */
public enum TestDatabase {
    H2 {
        @Override
        public String fresh() {
            return "r2dbc:h2:mem:///%s".formatted(freshName());
        }

        @Override
        public String user() {
            return "sa";
        }

        @Override
        String jdbcUrl(String url) {
            return "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(url.substring(url.lastIndexOf('/') + 1));
        }
    },

    POSTGRESQL {
        @Override
        public String fresh() {
            String name = freshName();
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException error) {
                throw new IllegalStateException(error);
            }
            return "r2dbc:postgresql://localhost:%d/%s".formatted(Server.RUNNING.getPort(), name);
        }

        @Override
        public String user() {
            return "postgres";
        }

        @Override
        String jdbcUrl(String url) {
            return url.replace("r2dbc:", "jdbc:");
        }
    };

    /** One server for all tests, started by the first that needs it. */
    private static final class Server {

        private static final EmbeddedPostgres RUNNING = started();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException error) {
                throw new UncheckedIOException(error);
            }
        }
    }

    /** A database and the way to it, closed together. */
    public record Opened(String url, ConnectionPool pool, Database database) implements AutoCloseable {

        @Override
        public void close() {
            database.close();
            pool.dispose();
        }
    }

    /** The URL of an empty database. */
    public abstract String fresh();

    /** The user who may do everything, without a password. */
    public abstract String user();

    abstract String jdbcUrl(String url);

    /** An empty, migrated database. */
    public Opened open() {
        return open(fresh());
    }

    /** An empty database, migrated. */
    public Opened open(String url) {
        migration(url).load().migrate();
        return reopen(url);
    }

    /** How a database is migrated when the application starts. */
    FluentConfiguration migration(String url) {
        return Flyway.configure()
                .locations("classpath:db/migration", "classpath:db/" + name().toLowerCase(Locale.ROOT))
                .dataSource(jdbcUrl(url), user(), "");
    }

    /** The same database as after a restart of the application. */
    public Opened reopen(String url) {
        ConnectionFactoryOptions options = ConnectionFactoryOptions.parse(url)
                .mutate()
                .option(ConnectionFactoryOptions.USER, user())
                .option(ConnectionFactoryOptions.PASSWORD, "")
                .build();
        ConnectionPool pool = new ConnectionPool(ConnectionPoolConfiguration.builder(ConnectionFactories.get(options))
                .maxSize(4)
                .maxAcquireTime(Duration.ofSeconds(10))
                .build());
        return new Opened(url, pool, new Database(pool, Schedulers.newBoundedElastic(4, 10_000, "test")));
    }

    private static String freshName() {
        return "test_" + UUID.randomUUID().toString().replace('-', '_');
    }
}
