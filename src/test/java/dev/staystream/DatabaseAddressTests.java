package dev.staystream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.r2dbc.spi.ConnectionFactoryOptions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;

/** That one setting says where the database is, for the application and for its migration. */
final class DatabaseAddressTests {

    @CsvSource(delimiter = '|', textBlock = """
        r2dbc:h2:mem:///bench                                   | jdbc:h2:mem:bench;DB_CLOSE_DELAY=-1
        r2dbc:h2:mem:///x?options=MODE=PostgreSQL               | jdbc:h2:mem:x;MODE=PostgreSQL;DB_CLOSE_DELAY=-1
        r2dbc:h2:mem:///x?options=DB_CLOSE_DELAY=10             | jdbc:h2:mem:x;DB_CLOSE_DELAY=10
        r2dbc:h2:file:///./data/staystream                      | jdbc:h2:file:./data/staystream
        r2dbc:h2:file:////var/lib/staystream                    | jdbc:h2:file:/var/lib/staystream
        r2dbc:pool:h2:mem:///x                                  | jdbc:h2:mem:x;DB_CLOSE_DELAY=-1
        r2dbc:postgresql://db.example:5433/stays                | jdbc:postgresql://db.example:5433/stays
        r2dbc:postgresql://db.example/stays                     | jdbc:postgresql://db.example/stays
        r2dbc:postgres://db.example/stays                       | jdbc:postgresql://db.example/stays
        r2dbc:pool:postgresql://db.example/stays?maxSize=5      | jdbc:postgresql://db.example/stays
        r2dbc:postgresql://db.example/stays?sslMode=verify_full | jdbc:postgresql://db.example/stays?sslmode=verify-full
        r2dbcs:postgresql://db.example/stays                    | jdbc:postgresql://db.example/stays?sslmode=verify-full
        """)
    @ParameterizedTest
    void leadsTheMigrationToTheSameDatabase(String url, String jdbcUrl) {
        assertThat(DatabaseAddress.of(at(url)).getJdbcUrl()).isEqualTo(jdbcUrl);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jdbc:postgresql://db.example/stays",
                "postgresql",
                "r2dbc:h2:file://data/staystream",
                "r2dbc:h2:tcp://db.example/stays",
                "r2dbc:mysql://db.example/stays",
                "r2dbc:postgresql://db.example",
                "r2dbc:postgresql:failover://one,two/stays"
            })
    void refusesAnythingElseWithTheKeyAndWhatWouldBeRight(String url) {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> DatabaseAddress.of(at(url)))
                .satisfies(error -> assertThat(error.getName()).isEqualTo("spring.r2dbc.url"))
                .satisfies(error -> assertThat(error.getValue()).isEqualTo(url))
                .satisfies(error -> assertThat(error.getReason()).contains("r2dbc:postgresql://host:5432/database"));
    }

    @Test
    void tellsNoPasswordWhenItRefuses() {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> DatabaseAddress.of(at("r2dbc:mysql://ada:secret@db.example/stays")))
                .satisfies(error -> assertThat(error.toString()).doesNotContain("secret"))
                .satisfies(error -> assertThat(error.getValue()).isEqualTo("r2dbc:mysql://***@db.example/stays"));
    }

    @Test
    void givesTheMigrationTheSameUserAndPassword() {
        R2dbcProperties properties = at("r2dbc:postgresql://db.example/stays");
        properties.setUsername("ada");
        properties.setPassword("secret");

        DatabaseAddress address = DatabaseAddress.of(properties);

        assertThat(address.getUsername()).isEqualTo("ada");
        assertThat(address.getPassword()).isEqualTo("secret");
        assertThat(address.getConnectionFactoryOptions().getValue(ConnectionFactoryOptions.USER))
                .isEqualTo("ada");
    }

    @Test
    void takesUserAndPasswordFromTheUrlAsWell() {
        DatabaseAddress address = DatabaseAddress.of(at("r2dbc:postgresql://ada:secret@db.example/stays"));

        assertThat(address.getUsername()).isEqualTo("ada");
        assertThat(address.getPassword()).isEqualTo("secret");
        assertThat(address.getJdbcUrl()).doesNotContain("secret");
    }

    @Test
    void letsPostgresqlEndStatementsThatTakeTooLong() {
        DatabaseAddress address = DatabaseAddress.of(at("r2dbc:postgresql://db.example/stays"));

        assertThat(address.getConnectionFactoryOptions().getValue(ConnectionFactoryOptions.STATEMENT_TIMEOUT))
                .isEqualTo(Duration.ofSeconds(30));
    }

    private static R2dbcProperties at(String url) {
        R2dbcProperties properties = new R2dbcProperties();
        properties.setUrl(url);
        return properties;
    }
}
