package dev.staystream.mocks;

import dev.staystream.partner.IssuedKey;
import dev.staystream.partner.Partners;
import dev.staystream.partner.Partners.Wish;
import dev.staystream.partner.Plan;
import dev.staystream.partner.Scope;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * The keys that a partner may try in the demo, each made when it is first shown.
 *
 * @param free lets everything in
 * @param tight lets one request a minute in, so that the next is refused for sure
 */
record DemoKeys(Mono<String> free, Mono<String> tight) {

    static DemoKeys of(Partners partners) {
        return new DemoKeys(
                key(partners, "Demo", Plan.UNLIMITED),
                key(partners, "Demo, once a minute", new Plan(OptionalInt.of(1), OptionalInt.empty())));
    }

    private static Mono<String> key(Partners partners, String name, Plan plan) {
        Wish wish = new Wish(name, Set.of(Scope.SEARCH, Scope.RECHECK), plan, List.of());
        return Mono.defer(() -> partners.create(wish)).map(IssuedKey::text).cache();
    }
}
