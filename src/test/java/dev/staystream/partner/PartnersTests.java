package dev.staystream.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;

import dev.staystream.partner.Partners.Wish;
import dev.staystream.store.SettableClock;
import dev.staystream.store.TestDatabase;
import dev.staystream.store.TestDatabase.Opened;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Keys, from being made to being revoked, on every database. */
@EnumSource(TestDatabase.class)
@ParameterizedClass
final class PartnersTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static final Wish WISH = new Wish(
            "Example Travel",
            Set.of(Scope.SEARCH, Scope.RECHECK),
            new Plan(OptionalInt.of(600), OptionalInt.empty()),
            List.of("https://travel.example"));

    private final SettableClock clock = new SettableClock();

    private final Opened opened;

    private final KeyRing ring;

    private final Partners partners;

    PartnersTests(TestDatabase kind) {
        opened = kind.open();
        ring = new KeyRing(new KeyTable(opened.database()), clock);
        partners = partners(ring);
    }

    private Partners partners(KeyRing own) {
        return new Partners(
                new KeyTable(opened.database()), own, new UsageTable(opened.database()), clock, new Random(7));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void aNewKeyOpensWhatItIsForAtOnce() {
        IssuedKey issued = get(partners.create(WISH));

        assertThat(ring.opened(issued.text())).contains(issued.key());
        assertThat(issued.key().plan()).isEqualTo(WISH.plan());
        assertThat(issued.key().scopes()).containsExactlyInAnyOrder(Scope.SEARCH, Scope.RECHECK);
    }

    @Test
    void anotherNodeKnowsItAfterItsNextLook() {
        IssuedKey issued = get(partners.create(WISH));
        KeyRing elsewhere = new KeyRing(new KeyTable(opened.database()), clock);

        assertThat(elsewhere.opened(issued.text())).isEmpty();
        elsewhere.renew().block(SOON);
        assertThat(elsewhere.opened(issued.text())).contains(issued.key());
    }

    @Test
    void aLookThatBeganBeforeAKeyWasMadeDoesNotForgetIt() {
        KeyTable slow = spy(new KeyTable(opened.database()));
        KeyRing looking = new KeyRing(slow, clock);
        Sinks.Empty<Void> held = Sinks.empty();
        doReturn(Mono.just(List.<KnownKey>of()).delayUntil(nothing -> held.asMono().thenReturn(true)))
                .doCallRealMethod()
                .when(slow)
                .all();
        CompletableFuture<@Nullable Void> early = looking.renew().toFuture();

        IssuedKey issued = get(partners(looking).create(WISH));
        held.tryEmitEmpty();
        early.orTimeout(SOON.toSeconds(), TimeUnit.SECONDS).join();

        assertThat(looking.opened(issued.text())).contains(issued.key());
    }

    @Test
    void anotherSecretOpensNothing() {
        IssuedKey issued = get(partners.create(WISH));
        String text = issued.text();
        String other = text.substring(0, text.length() - 1) + (text.endsWith("A") ? "B" : "A");

        assertThat(ring.opened(other)).isEmpty();
    }

    @Test
    void anOldSecretOpensForAsLongAsItOverlaps() {
        IssuedKey first = get(partners.create(WISH));
        IssuedKey second = get(partners.rotate(first.key().id(), Duration.ofHours(1)));

        assertThat(second.key()).isEqualTo(first.key());
        clock.advance(Duration.ofMinutes(59));
        assertThat(ring.opened(first.text())).isPresent();
        clock.advance(Duration.ofMinutes(1));
        assertThat(ring.opened(first.text())).isEmpty();
        assertThat(ring.opened(second.text())).isPresent();
    }

    @Test
    void rotatingTwiceDoesNotLengthenTheLifeOfTheOldest() {
        IssuedKey first = get(partners.create(WISH));
        get(partners.rotate(first.key().id(), Duration.ofHours(1)));
        get(partners.rotate(first.key().id(), Duration.ofHours(10)));

        clock.advance(Duration.ofHours(1));

        assertThat(ring.opened(first.text())).isEmpty();
    }

    @Test
    void aRevokedKeyOpensNothingAndStaysListed() {
        IssuedKey issued = get(partners.create(WISH));

        PartnerKey revoked = get(partners.revoke(issued.key().id()));

        assertThat(ring.opened(issued.text())).isEmpty();
        assertThat(revoked.revokedAt()).contains(clock.instant());
        assertThat(get(partners.all().collectList())).containsExactly(revoked);
        assertThat(partners.rotate(issued.key().id(), Duration.ZERO).blockOptional(SOON))
                .isEmpty();
        assertThat(partners.revoke("nobody").blockOptional(SOON)).isEmpty();
    }

    @Test
    void welcomesTheOriginsOfKeysInForce() {
        IssuedKey issued = get(partners.create(WISH));

        assertThat(ring.welcomes("https://travel.example")).isTrue();
        assertThat(ring.welcomes("https://other.example")).isFalse();
        get(partners.revoke(issued.key().id()));
        assertThat(ring.welcomes("https://travel.example")).isFalse();
    }

    @Test
    void twoNodesShareALimitWithinOneExchange() {
        UsageTable table = new UsageTable(opened.database());
        PartnerKey key = get(partners.create(new Wish(
                        "Small", Set.of(Scope.SEARCH), new Plan(OptionalInt.of(4), OptionalInt.of(100)), List.of())))
                .key();
        Caller caller = new Caller.Partner(key);
        Quotas here = new Quotas(clock);
        Quotas there = new Quotas(clock);
        Consumption atHome = new Consumption(table, here, clock, "here");
        Consumption abroad = new Consumption(table, there, clock, "there");
        letIn(here, atHome, caller);
        letIn(there, abroad, caller);
        letIn(there, abroad, caller);

        abroad.exchange().block(SOON);
        atHome.exchange().block(SOON);
        atHome.exchange().block(SOON);

        assertThat(here.admit(caller, true)).allMatch(Admission::admitted);
        assertThat(here.admit(caller, true)).anyMatch(admission -> !admission.admitted());
        assertThat(get(partners.usage(1)))
                .singleElement()
                .isEqualTo(new Usage(key.id(), LocalDate.parse("2026-11-20"), 3, 3));
    }

    private static void letIn(Quotas quotas, Consumption consumption, Caller caller) {
        assertThat(quotas.admit(caller, true)).allMatch(Admission::admitted);
        consumption.count(caller.name(), true);
    }

    private static <T> T get(Mono<T> mono) {
        return mono.blockOptional(SOON).orElseThrow();
    }
}
