package dev.staystream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.supplier.Account;
import dev.staystream.supplier.AccountSettings;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.env.MockEnvironment;

/** A mistake in the configuration of an account stops the start with the key, the value and what would be right. */
final class ConfiguredAccountsTests {

    private static final String KEY = "staystream.suppliers.hotelbeds-eu.";

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty(KEY + "type", "plain")
            .withProperty(KEY + "base-url", "https://localhost/prefix")
            .withProperty(KEY + "credentials.api-key", "k-e-y");

    @Test
    void fillsInWhatIsNotConfigured() {
        AccountSettings settings = accounts().accounts().getFirst().settings();

        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(12));
        assertThat(settings.ttl()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.maxConcurrent()).isEqualTo(64);
        assertThat(settings.requestsPerSecond()).isEqualTo(20);
        assertThat(settings.breaker().failureRate()).isEqualTo(50);
        assertThat(settings.retry().most()).isOne();
        assertThat(settings.hedge().enabled()).isFalse();
    }

    @Test
    void leavesOutWhatIsNotEnabled() {
        environment.setProperty(KEY + "enabled", "false");

        assertThat(accounts().accounts()).hasSize(1);
        assertThat(accounts().enabled()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "type, nosuch, plain",
        "base-url, localhost, https://host/prefix",
        "base-url, ftp://localhost/, http or https",
        "base-url, https://user:pass@localhost/, http or https",
        "timeout, 0s, above 0",
        "timeout, 10m, at most 2m",
        "max-concurrent, 0, from 1 to 100000",
        "requests-per-second, -1, from 1 to 100000",
        "breaker.failure-rate, 101, from 1 to 100",
        "breaker.window, 0, from 1 to 1000",
        "breaker.minimum-questions, 21, from 1 to 20",
        "breaker.open-for, 0s, above 0s",
        "breaker.probes, 0, from 1 to 1000",
        "retry.most, 4, from 0 to 3",
        "retry.backoff, -1s, 0s",
        "ttl, -5m, 0s",
        "stale-for, -1s, 0s",
        "options.profile, nosuch, 'one of [first, second]'",
        "options.nosuch, first, 'plain takes [profile]'",
        "link-hosts, https://localhost, host names",
        "link-hosts, local_host, host names",
        "link, https://elsewhere.test/{hotel}, link-hosts"
    })
    void namesTheKeyTheValueAndTheRemedy(String name, String value, String remedy) {
        environment.setProperty(KEY + name, value);

        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(this::accounts)
                .satisfies(error -> {
                    assertThat(error.getName()).isEqualTo(key(name));
                    assertThat(String.valueOf(error.getValue())).isNotEmpty();
                    assertThat(error.getReason()).contains(remedy);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user:hush@localhost/", "https://localhost/?key=hush"})
    void showsNoAddressThatMayHoldASecret(String address) {
        environment.setProperty(KEY + "base-url", address);

        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(this::accounts)
                .satisfies(error -> assertThat(error.getValue() + error.getMessage() + error.getReason())
                        .doesNotContain("hush"));
    }

    @Test
    void takesAnOptionThatTheTypeKnows() {
        environment.setProperty(KEY + "options.profile", "second");

        assertThat(accounts().accounts().getFirst().settings().options()).containsExactly(Map.entry("profile", "second"));
    }

    @Test
    void asksForMissingCredentialsAndNeverShowsOnes() {
        environment.setProperty(KEY + "credentials.api-key", " ");
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(this::accounts)
                .satisfies(error -> assertThat(error.getName()).isEqualTo(key("credentials.api-key")));

        environment.setProperty(KEY + "credentials.api-key", "k-e-y");
        environment.setProperty(KEY + "credentials.secrte", "hush");
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(this::accounts)
                .satisfies(error -> {
                    assertThat(error.getName()).isEqualTo(key("credentials.secrte"));
                    assertThat(String.valueOf(error.getValue())).doesNotContain("hush");
                    assertThat(error.getReason()).contains("api-key").doesNotContain("hush");
                });
    }

    @Test
    void doesNotOverlookAMisspelledKey() {
        environment.setProperty(KEY + "timout", "5s");

        assertThatExceptionOfType(BindException.class)
                .isThrownBy(this::accounts)
                .havingCause()
                .withMessageContaining("timout");
    }

    @Test
    void keepsCredentialsOutOfWhatIsPrinted() {
        assertThat(accounts().toString()).doesNotContain("k-e-y");
    }

    private static String key(String name) {
        return KEY + name;
    }

    private ConfiguredAccounts accounts() {
        return ConfiguredAccounts.of(environment, List.of(new Plain()));
    }

    private static final class Plain implements SupplierType {

        @Override
        public String name() {
            return "plain";
        }

        @Override
        public Set<String> credentials() {
            return Set.of("api-key");
        }

        @Override
        public Map<String, List<String>> options() {
            return Map.of("profile", List.of("first", "second"));
        }

        @Override
        public Supplier open(Account account) {
            throw new UnsupportedOperationException("no account is opened here");
        }
    }
}
