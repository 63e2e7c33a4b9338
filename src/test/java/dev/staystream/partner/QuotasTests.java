package dev.staystream.partner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.store.SettableClock;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many requests are let in. */
final class QuotasTests {

    private final SettableClock clock = new SettableClock();

    private final Quotas quotas = new Quotas(clock);

    @Test
    void letsInAsManyAsThePlanSaysAndThenNoMore() {
        Caller caller = new Caller.Anonymous("192.0.2.1", 2);

        assertThat(quotas.admit(caller, false)).singleElement().satisfies(admission -> {
            assertThat(admission.admitted()).isTrue();
            assertThat(admission.header()).isEqualTo("\"minute\";r=1;t=30");
            assertThat(admission.policy().header()).isEqualTo("\"minute\";q=2;w=60");
        });
        assertThat(quotas.admit(caller, false)).allMatch(Admission::admitted);
        assertThat(quotas.admit(caller, false)).singleElement().satisfies(admission -> {
            assertThat(admission.admitted()).isFalse();
            assertThat(admission.waitSeconds()).isEqualTo(30);
        });
    }

    @Test
    void refillsEvenly() {
        Caller caller = new Caller.Anonymous("192.0.2.1", 2);
        quotas.admit(caller, false);
        quotas.admit(caller, false);

        clock.advance(Duration.ofSeconds(30));

        assertThat(quotas.admit(caller, false)).allMatch(Admission::admitted);
        assertThat(quotas.admit(caller, false)).noneMatch(Admission::admitted);
    }

    @Test
    void countsEveryCallerApart() {
        quotas.admit(new Caller.Anonymous("192.0.2.1", 1), false);

        assertThat(quotas.admit(new Caller.Anonymous("192.0.2.2", 1), false)).allMatch(Admission::admitted);
        assertThat(quotas.admit(new Caller.Anonymous("192.0.2.1", 1), false)).noneMatch(Admission::admitted);
    }

    @Test
    void limitsSearchesOfADayBesidesRequestsOfAMinute() {
        Caller caller = partner(new Plan(OptionalInt.of(100), OptionalInt.of(1)));

        assertThat(quotas.admit(caller, true)).hasSize(2).allMatch(Admission::admitted);
        assertThat(quotas.admit(caller, true)).hasSize(2).last().matches(admission -> !admission.admitted());
        assertThat(quotas.admit(caller, false)).hasSize(1).allMatch(Admission::admitted);
    }

    @Test
    void saysNothingOfAPlanWithoutLimits() {
        assertThat(quotas.admit(partner(Plan.UNLIMITED), true)).isEmpty();
    }

    @Test
    void takesANewPlanFromTheNextRequestOn() {
        quotas.admit(partner(new Plan(OptionalInt.of(1), OptionalInt.empty())), false);

        assertThat(quotas.admit(partner(new Plan(OptionalInt.of(5), OptionalInt.empty())), false))
                .allMatch(Admission::admitted);
    }

    @Test
    void knowsAHouseholdByItsNetwork() throws UnknownHostException {
        assertThat(network("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(network("2001:db8:1:2:3:4:5:6")).isEqualTo(network("2001:db8:1:2:9:9:9:9"));
        assertThat(network("2001:db8:1:2::1")).isNotEqualTo(network("2001:db8:1:3::1"));
        assertThat(Network.of(null).name()).isEqualTo("unknown");
    }

    private static String network(String address) throws UnknownHostException {
        return Network.of(new InetSocketAddress(InetAddress.getByName(address), 80)).name();
    }

    private Caller partner(Plan plan) {
        return new Caller.Partner(new PartnerKey(
                "k", "Example", Set.of(Scope.SEARCH), plan, List.of(), clock.instant(), Optional.empty()));
    }
}
