package dev.staystream.search;

import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.Step.BudgetSpent;
import java.time.Duration;
import java.util.Collection;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Settles a search before its budget is spent: when a given share of those asked has answered and a grace has passed. */
final class Quorum {

    private final double share;

    private final Duration grace;

    private final Sinks.Empty<Void> reached = Sinks.empty();

    Quorum(SearchSettings settings) {
        this.share = settings.settleQuorum();
        this.grace = settings.settleGrace();
    }

    /** Looks whether enough have answered; those skipped were not asked. */
    void look(Collection<SupplierProgress> suppliers) {
        long asked = suppliers.stream()
                .filter(supplier -> supplier.line().state() != State.SKIPPED)
                .count();
        long answered = suppliers.stream()
                .filter(supplier -> supplier.line().state().answered())
                .count();
        if (share > 0 && answered > 0 && answered >= share * asked) {
            reached.tryEmitEmpty();
        }
    }

    /** The step that settles the search, once enough have answered; none where no quorum is wanted. */
    Mono<Step> settling() {
        return share > 0 ? reached.asMono().then(Mono.delay(grace)).thenReturn(new BudgetSpent()) : Mono.empty();
    }
}
