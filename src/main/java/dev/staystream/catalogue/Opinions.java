package dev.staystream.catalogue;

import static java.util.stream.Collectors.toSet;

import dev.staystream.catalogue.LinkTable.LinkRow;
import dev.staystream.catalogue.LinkTable.Pair;
import dev.staystream.store.WriteBehind;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** The machine's mind: changes what it thinks of hotels, in memory and behind that in the database, and what follows. */
final class Opinions {

    private final Kinship kinship;

    private final WriteBehind<Pair, LinkRow> writes;

    private final Clock clock;

    Opinions(Kinship kinship, WriteBehind<Pair, LinkRow> writes, Clock clock) {
        this.kinship = kinship;
        this.writes = writes;
        this.clock = clock;
    }

    /** Thinks these of a hotel, by the other, and nothing else; the hotels of which it thought otherwise before. */
    Set<KnownHotel> replace(KnownHotel hotel, Map<KnownHotel, Likeness> alike) {
        List<Likeness> gone = kinship.likenesses().of(hotel).stream()
                .filter(before -> !alike.containsKey(before.besides(hotel)))
                .toList();
        List<Likeness> come = alike.values().stream().filter(this::isNews).toList();
        gone.forEach(this::forget);
        come.forEach(this::keep);
        return Stream.of(gone, come)
                .flatMap(List::stream)
                .flatMap(likeness -> Stream.of(likeness.one(), likeness.other()))
                .collect(toSet());
    }

    private boolean isNews(Likeness likeness) {
        return kinship.likenesses()
                .between(likeness.one(), likeness.other())
                .filter(likeness::agreesWith)
                .isEmpty();
    }

    private void forget(Likeness likeness) {
        kinship.likenesses().remove(likeness);
        write(LinkRow.apart(likeness, clock.instant()));
    }

    private void keep(Likeness likeness) {
        kinship.likenesses().put(likeness);
        write(LinkRow.of(likeness, clock.instant()));
    }

    private void write(LinkRow row) {
        writes.add(row.pair(), row);
    }

    /** Shows hotels of which it thinks otherwise as what they are now. */
    void follow(Collection<KnownHotel> concerned) {
        kinship.regrouping().around(concerned);
    }

    /** Writes what waits to be written. */
    Mono<Void> settle() {
        return writes.drain();
    }
}
