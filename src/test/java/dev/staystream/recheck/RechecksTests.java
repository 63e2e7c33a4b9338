package dev.staystream.recheck;

import static dev.staystream.stay.Examples.QUERY;
import static dev.staystream.stay.Examples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.recheck.Checked.Asked;
import dev.staystream.recheck.Checked.Missing;
import dev.staystream.recheck.Checked.TooOften;
import dev.staystream.recheck.Finding.Forgotten;
import dev.staystream.recheck.Finding.Known;
import dev.staystream.recheck.Finding.NeverMade;
import dev.staystream.recheck.Verdict.Changed;
import dev.staystream.recheck.Verdict.Matched;
import dev.staystream.recheck.Verdict.SoldOut;
import dev.staystream.recheck.Verdict.Unknown;
import dev.staystream.search.RealSearches;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.PricedOffer;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import dev.staystream.supplier.Unshared;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What comes of checking an offer. */
final class RechecksTests {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Desk desk = new Desk();

    @Test
    void matchesAnOfferThatStandsUnderItsOwnId() {
        PricedOffer seen = desk.sees(offer("100"), offer("120"));
        desk.now(Mono.just(offer("100")));
        desk.passes(Duration.ofMinutes(2));

        Recheck recheck = check(seen.id());

        assertThat(recheck.verdict()).isInstanceOf(Matched.class);
        assertThat(recheck.current()).hasValueSatisfying(current -> {
            assertThat(current.id()).isEqualTo(seen.id());
            assertThat(current.origin().observedAt()).isEqualTo(recheck.checkedAt());
            assertThat(current.total()).isEqualTo(seen.total());
        });
        assertThat(desk.outdated()).isEmpty();
    }

    @Test
    void asksTheSupplierAboutTheOneHotelAsItWasAskedBefore() {
        PricedOffer seen = desk.sees(offer("100"));
        desk.now(Mono.just(offer("100")));

        check(seen.id());

        assertThat(desk.asked().target()).isEqualTo(new Codes(List.of(Desk.CODE)));
        assertThat(desk.asked().stay()).isEqualTo(QUERY.stay());
        assertThat(desk.asked().live()).isTrue();
    }

    @Test
    void givesAnOfferOnOtherTermsAnIdOfItsOwnThatStandsWhenTakenAtOnce() {
        PricedOffer seen = desk.sees(offer("100"));
        desk.now(Mono.just(offer("104")));

        Recheck changed = check(seen.id());

        assertThat(changed.verdict()).isInstanceOfSatisfying(Changed.class, verdict -> {
            assertThat(verdict.terms()).containsExactly(Term.PRICE);
            assertThat(verdict.current().id()).isNotEqualTo(seen.id());
            assertThat(verdict.current().total().amount()).contains(Money.of("104.00", "EUR"));
        });
        OfferId current = changed.current().orElseThrow().id();
        assertThat(desk.rechecks.find(current))
                .isInstanceOfSatisfying(Known.class, known -> assertThat(known.seen().offer())
                        .isEqualTo(changed.current().orElseThrow()));
        assertThat(check(current).verdict()).isEqualTo(new Matched(changed.current().orElseThrow()));
        assertThat(desk.calls()).isEqualTo(1);
        assertThat(desk.rechecks.find(seen.id()))
                .isInstanceOfSatisfying(
                        Known.class, known -> assertThat(known.seen().offer()).isEqualTo(seen));
    }

    @Test
    void asksAgainOnceWhatWasSaidIsNoLongerNew() {
        PricedOffer seen = desk.sees(offer("100"));
        desk.now(Mono.just(offer("100")));
        check(seen.id());
        check(seen.id());
        assertThat(desk.calls()).isEqualTo(1);

        desk.passes(Duration.ofSeconds(31));
        desk.now(Mono.just(offer("101")));

        assertThat(check(seen.id()).verdict()).isInstanceOf(Changed.class);
        assertThat(desk.calls()).isEqualTo(2);
    }

    @Test
    void offersTheNextBestOfTheHotelWhenOneIsGone() {
        PricedOffer seen = desk.sees(offer("100"), offer("130"), offer("120"));
        desk.now(Mono.empty());

        Recheck recheck = check(seen.id());

        assertThat(recheck.verdict()).isEqualTo(new SoldOut());
        assertThat(recheck.current()).isEmpty();
        assertThat(recheck.alternative())
                .hasValueSatisfying(next -> assertThat(next.offer().rateKey()).isEqualTo(offer("120").rateKey()));
    }

    @Test
    void saysThatItDoesNotKnowAndAsksAgainWhenWanted() {
        PricedOffer seen = desk.sees(offer("100"));
        desk.now(Mono.error(new SupplierException(NoAnswer.TIMEOUT, "too late")));
        assertThat(check(seen.id()).verdict()).isEqualTo(new Unknown(NoAnswer.TIMEOUT));

        desk.now(Mono.just(offer("100")));

        assertThat(check(seen.id()).verdict()).isInstanceOf(Matched.class);
    }

    @Test
    void neverTakesOneOffersIdForAnothers() {
        PricedOffer seen = desk.sees(offer("100"), offer("120"));
        String id = seen.id().value();
        OfferId forged = new OfferId(id.substring(0, id.length() - 1) + (id.endsWith("2") ? "3" : "2"));

        assertThat(desk.rechecks.find(forged)).isEqualTo(new NeverMade());
        assertThat(checked(forged)).isEqualTo(new Missing(new NeverMade()));
        assertThat(desk.calls()).isZero();
    }

    @Test
    void knowsThatAnOfferIsForgotten() {
        PricedOffer seen = desk.sees(offer("100"));
        desk.passes(RealSearches.RETENTION.plusSeconds(1));
        desk.searchesSomethingElse();

        assertThat(desk.rechecks.find(seen.id())).isEqualTo(new Forgotten());
        assertThat(checked(seen.id())).isEqualTo(new Missing(new Forgotten()));
    }

    @Test
    void tellsWhoeverRemembersThatASupplierTookBackItsWord() {
        PricedOffer seen = desk.sees(offer("100"));
        desk.now(Mono.empty());

        check(seen.id());

        assertThat(desk.outdated()).containsExactly("demo/" + Desk.CODE);
        assertThat(desk.sees(offer("110")).offer().rateKey())
                .isEqualTo(offer("110").rateKey());
    }

    @Test
    void keepsToItselfWhatWasAskedUnshared() {
        PricedOffer seen = desk.sees(offer("100"));
        desk.now(Mono.just(offer("104")));
        Recheck alone = recheck(desk.rechecks.check(seen.id()).contextWrite(Unshared::mark));
        desk.now(Mono.just(offer("100")));

        assertThat(alone.verdict()).isInstanceOf(Changed.class);
        assertThat(check(seen.id()).verdict()).isInstanceOf(Matched.class);
        assertThat(desk.outdated()).isEmpty();
        assertThat(desk.told()).hasSize(2);
    }

    @Test
    void letsASupplierBeAskedSoOftenOnly() {
        List<PricedOffer> seen = desk.seesAll(offer("100"), offer("110"), offer("120"), offer("130"));
        desk.now(Mono.just(offer("100")));
        seen.stream().limit(3).forEach(offer -> check(offer.id()));

        assertThat(checked(seen.getLast().id())).isEqualTo(new TooOften(Duration.ofMinutes(1)));
        desk.passes(Duration.ofMinutes(1));
        assertThat(checked(seen.getLast().id())).isInstanceOf(Asked.class);
    }

    private Recheck check(OfferId id) {
        return recheck(desk.rechecks.check(id));
    }

    private static Recheck recheck(Mono<Checked> checked) {
        return ((Asked) checked.blockOptional(SOON).orElseThrow()).recheck();
    }

    private Checked checked(OfferId id) {
        return desk.rechecks.check(id).blockOptional(SOON).orElseThrow();
    }
}
