package dev.staystream;

import static java.util.Objects.requireNonNullElse;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;

/** Where the one database is: as R2DBC reaches it, and as JDBC does for the migration, both from the same setting. */
final class DatabaseAddress implements R2dbcConnectionDetails, JdbcConnectionDetails, FlywayConnectionDetails {

    private static final String KEY = "spring.r2dbc.url";

    private static final String RIGHT = "It must be r2dbc:h2:file:///./data/staystream, r2dbc:h2:mem:///staystream or"
            + " r2dbc:postgresql://host:5432/database, or one of them with pool: after r2dbc:";

    /** H2's own default user; named here since the two drivers would default differently. */
    private static final ConnectionFactoryOptions H2_DEFAULTS = ConnectionFactoryOptions.builder()
            .option(ConnectionFactoryOptions.USER, "sa")
            .option(ConnectionFactoryOptions.PASSWORD, "")
            .build();

    /** No statement of ours is worth waiting longer for; the server then ends it and the connection is free again. */
    private static final ConnectionFactoryOptions POSTGRESQL_DEFAULTS = ConnectionFactoryOptions.builder()
            .option(ConnectionFactoryOptions.STATEMENT_TIMEOUT, Duration.ofSeconds(30))
            .build();

    private static final Option<Object> H2_SETTINGS = Option.valueOf("options");

    private final ConnectionFactoryOptions options;

    private final String jdbcUrl;

    private DatabaseAddress(ConnectionFactoryOptions options, String jdbcUrl) {
        this.options = options;
        this.jdbcUrl = jdbcUrl;
    }

    /** The address the properties name; any other kind of database than H2 and PostgreSQL is refused. */
    static DatabaseAddress of(R2dbcProperties properties) {
        String url = requireNonNullElse(properties.getUrl(), "");
        ConnectionFactoryOptions named = parsed(url);
        String jdbcUrl = jdbcUrl(named).orElseThrow(() -> invalid(url));
        return new DatabaseAddress(completed(named, properties), jdbcUrl);
    }

    private static ConnectionFactoryOptions parsed(String url) {
        try {
            return ConnectionFactoryOptions.parse(url);
        } catch (IllegalArgumentException error) {
            throw invalid(url);
        }
    }

    private static InvalidConfigurationPropertyValueException invalid(String url) {
        return new InvalidConfigurationPropertyValueException(KEY, url.replaceAll("//[^@/]*@", "//***@"), RIGHT);
    }

    private static Optional<String> jdbcUrl(ConnectionFactoryOptions options) {
        Optional<String> host = text(options, ConnectionFactoryOptions.HOST);
        Optional<String> database = text(options, ConnectionFactoryOptions.DATABASE);
        return switch (kind(options)) {
            case "h2:file" ->
                database.filter(file -> host.isEmpty())
                        .map(file -> "jdbc:h2:file:%s%s".formatted(file, settings(options)));
            case "h2:mem" ->
                database.filter(name -> host.isEmpty())
                        .map(name -> kept("jdbc:h2:mem:%s%s".formatted(name, settings(options))));
            case "postgresql", "postgres" ->
                host.flatMap(server -> database.map(name ->
                        "jdbc:postgresql://%s%s/%s%s".formatted(server, port(options), name, encryption(options))));
            default -> Optional.empty();
        };
    }

    /** The driver and its protocol, as in {@code h2:mem}, with or without a pool around it. */
    private static String kind(ConnectionFactoryOptions options) {
        String driver = text(options, ConnectionFactoryOptions.DRIVER).orElse("");
        String protocol = text(options, ConnectionFactoryOptions.PROTOCOL).orElse("");
        return Stream.of(driver, protocol)
                .filter(part -> !part.isEmpty() && !part.equals("pool"))
                .reduce((first, second) -> first + ":" + second)
                .orElse("");
    }

    private static String settings(ConnectionFactoryOptions options) {
        return text(options, H2_SETTINGS).map(settings -> ";" + settings).orElse("");
    }

    /** An in-memory database that outlives the connection of the migration. */
    private static String kept(String url) {
        return url.contains("DB_CLOSE_DELAY") ? url : url + ";DB_CLOSE_DELAY=-1";
    }

    private static String port(ConnectionFactoryOptions options) {
        return text(options, ConnectionFactoryOptions.PORT)
                .map(port -> ":" + port)
                .orElse("");
    }

    /** The drivers agree on the modes, but not on the case of the name. */
    private static String encryption(ConnectionFactoryOptions options) {
        Optional<String> implied = text(options, ConnectionFactoryOptions.SSL)
                .filter("true"::equals)
                .map(ssl -> "verify-full");
        return text(options, Option.valueOf("sslMode"))
                .map(mode -> mode.toLowerCase(Locale.ROOT).replace('_', '-'))
                .or(() -> implied)
                .map(mode -> "?sslmode=" + mode)
                .orElse("");
    }

    private static Optional<String> text(ConnectionFactoryOptions options, Option<?> option) {
        return Optional.ofNullable(options.getValue(option)).map(Object::toString);
    }

    private static ConnectionFactoryOptions completed(ConnectionFactoryOptions named, R2dbcProperties properties) {
        ConnectionFactoryOptions.Builder options = (kind(named).startsWith("h2:") ? H2_DEFAULTS : POSTGRESQL_DEFAULTS)
                .mutate()
                .from(named);
        Optional.ofNullable(properties.getUsername())
                .ifPresent(user -> options.option(ConnectionFactoryOptions.USER, user));
        Optional.ofNullable(properties.getPassword())
                .ifPresent(password -> options.option(ConnectionFactoryOptions.PASSWORD, password));
        properties.getProperties().forEach((name, value) -> options.option(Option.valueOf(name), value));
        return options.build();
    }

    @Override
    public ConnectionFactoryOptions getConnectionFactoryOptions() {
        return options;
    }

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public String getUsername() {
        return text(options, ConnectionFactoryOptions.USER).orElse("");
    }

    @Override
    public String getPassword() {
        return text(options, ConnectionFactoryOptions.PASSWORD).orElse("");
    }

    @Override
    public String getDriverClassName() {
        return jdbcUrl.startsWith("jdbc:h2:") ? "org.h2.Driver" : "org.postgresql.Driver";
    }
}
