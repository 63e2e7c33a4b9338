package dev.staystream.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What earlier versions have written is still there after every migration, one by one or all at once. */
@EnumSource(TestDatabase.class)
@ParameterizedClass
final class MigrationTests {

    private static final String FIRST = """
        insert into answer values ('request', '\\001', '2026-11-01 12:00:00+00', '2026-11-01 12:05:00+00', '2026-11-01 13:05:00+00');
        insert into supplier_hotel values ('demo', '100', 'h1', 'own', '\\001');
        insert into content_area values ('demo', 48.8566, 2.3522, 5, '2026-11-01 12:00:00+00');
        """;

    private static final String FIFTH = """
        insert into hotel_link values ('h1', 'h2', 'same', 0.99, 'name', '2026-11-01 12:00:00+00');
        insert into hotel_ruling values ('h1', 'h3', 'apart', 'ada', '2026-11-01 12:00:00+00', 'seen both');
        insert into recheck values ('demo', '2026-11-01 12:00:00+00', 'o1', 'matched', 100, 'EUR', 100, 'EUR', 0, 1000, 'live');
        insert into operator_change values ('demo', 'paused', '2026-11-01 12:00:00+00', 'ada', 'true');
        insert into partner_key values ('k1', 'Partner', 'search', 60, 1000, '', '2026-11-01 12:00:00+00', '9999-01-01 00:00:00+00');
        insert into partner_secret values ('k1', 'digest', '9999-01-01 00:00:00+00');
        insert into partner_usage values ('k1', '2026-11-01', 'r1', 10, 5);
        insert into partner_minute values ('k1', 29000000, 'r1', 10);
        """;

    private final TestDatabase kind;

    private final String url;

    MigrationTests(TestDatabase kind) {
        this.kind = kind;
        this.url = kind.fresh();
    }

    @Test
    void keepEverythingThatWasWritten() {
        migrate("1");
        write(FIRST);
        migrate("5");
        write(FIFTH);
        migrate("latest");

        assertThat(count("answer where request = 'request' and length(payload) = 1")).isOne();
        assertThat(count("supplier_hotel where code = '100' and hotel = 'h1' and compared = ''")).isOne();
        assertThat(count("content_area where radius_km = 5")).isOne();
        assertThat(count("hotel_link where outcome = 'same' and score = 0.99")).isOne();
        assertThat(count("hotel_ruling where decided_by = 'ada'")).isOne();
        assertThat(count("recheck where outcome = 'matched' and seen_amount = 100")).isOne();
        assertThat(count("operator_change where new_value = 'true'")).isOne();
        assertThat(count("partner_key where name = 'Partner'")).isOne();
        assertThat(count("partner_secret where digest = 'digest'")).isOne();
        assertThat(count("partner_usage where requests = 10")).isOne();
        assertThat(count("partner_minute where requests = 10")).isOne();
    }

    private void migrate(String version) {
        kind.migration(url).target(MigrationVersion.fromVersion(version)).load().migrate();
    }

    private void write(String rows) {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            for (String row : rows.replace("'\\001'", kind == TestDatabase.H2 ? "X'01'" : "'\\x01'").split(";\n")) {
                statement.addBatch(row);
            }
            assertThat(statement.executeBatch()).containsOnly(1);
        } catch (SQLException error) {
            throw new IllegalStateException(error);
        }
    }

    private long count(String rows) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException error) {
            throw new IllegalStateException(error);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(kind.jdbcUrl(url), kind.user(), "");
    }
}
