package dev.staystream.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ClustersTests {

    private final Map<Pair, Verdict> verdicts = new HashMap<>();

    @Test
    void linkedListingsOfManySourcesAreOneProperty() {
        say("a/1", "b/1", Outcome.SAME, 0.99);
        say("a/1", "c/1", Outcome.SAME, 0.97);
        say("b/1", "c/1", Outcome.SAME, 0.95);
        assertThat(clusters(Set.of(), Set.of(), "a/1", "b/1", "c/1", "c/2"))
                .containsExactly(ids("a/1", "b/1", "c/1"), ids("c/2"));
    }

    @Test
    void oneSourceMayListAHotelTwice() {
        say("a/1", "a/2", Outcome.SAME, 0.99);
        assertThat(clusters(Set.of(), Set.of(), "a/1", "a/2")).containsExactly(ids("a/1", "a/2"));
    }

    @Test
    void noChainOfLinksJoinsWhatIsPlainlyTwo() {
        say("a/1", "b/1", Outcome.SAME, 0.99);
        say("b/1", "c/1", Outcome.SAME, 0.9);
        say("a/1", "c/1", Outcome.DIFFERENT, 0.01);
        assertThat(clusters(Set.of(), Set.of(), "a/1", "b/1", "c/1")).containsExactly(ids("a/1", "b/1"), ids("c/1"));
    }

    @Test
    void aDoubtfulPairIsNotLinked() {
        say("a/1", "b/1", Outcome.LOOK_CLOSER, 0.5);
        assertThat(clusters(Set.of(), Set.of(), "a/1", "b/1")).hasSize(2);
    }

    @Test
    void aConfirmedPairIsOneWhateverTheMatcherSays() {
        say("a/1", "b/1", Outcome.DIFFERENT, 0.01);
        assertThat(clusters(Set.of(pair("a/1", "b/1")), Set.of(), "a/1", "b/1")).containsExactly(ids("a/1", "b/1"));
    }

    @Test
    void aRejectedPairIsTwoWhateverTheMatcherSaysOfItAndOthers() {
        say("a/1", "b/1", Outcome.SAME, 0.99);
        say("a/1", "c/1", Outcome.SAME, 0.98);
        say("b/1", "c/1", Outcome.SAME, 0.97);
        assertThat(clusters(Set.of(), Set.of(pair("a/1", "b/1")), "a/1", "b/1", "c/1"))
                .containsExactly(ids("a/1", "c/1"), ids("b/1"));
    }

    @Test
    void whereConfirmedPairsWouldJoinARejectedOneTheRejectionHolds() {
        assertThat(clusters(
                        Set.of(pair("a/1", "b/1"), pair("b/1", "c/1")), Set.of(pair("a/1", "c/1")), "a/1", "b/1", "c/1"))
                .containsExactly(ids("a/1", "b/1"), ids("c/1"));
    }

    private void say(String one, String other, Outcome outcome, double score) {
        verdicts.put(pair(one, other), new Verdict(outcome, score, List.of()));
    }

    private List<Set<ListingId>> clusters(Set<Pair> confirmed, Set<Pair> rejected, String... listings) {
        return Clusters.of(ids(listings), new Links(verdicts, confirmed, rejected));
    }

    private static Pair pair(String one, String other) {
        return new Pair(id(one), id(other));
    }

    private static ListingId id(String text) {
        return new ListingId(text.substring(0, 1), text.substring(2));
    }

    private static Set<ListingId> ids(String... texts) {
        return Stream.of(texts).map(ClustersTests::id).collect(java.util.stream.Collectors.toSet());
    }
}
