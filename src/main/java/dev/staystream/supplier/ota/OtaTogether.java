package dev.staystream.supplier.ota;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Price;
import dev.staystream.stay.Room;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The offers of several rooms as the one that booking them all comes to. */
record OtaTogether(List<Offer> offers) {

    Offer offer() {
        Offer first = offers.getFirst();
        return new Offer(
                new OtaRateKey(offers.stream()
                                .flatMap(offer -> OtaRateKey.read(offer.rateKey()).rooms().stream())
                                .toList())
                        .key(),
                room(),
                offers.size(),
                first.board(),
                price(),
                cancellation(),
                first.payment(),
                left(),
                Optional.empty(),
                Optional.empty());
    }

    private Room room() {
        List<Room> rooms = offers.stream().map(Offer::room).distinct().toList();
        return rooms.size() == 1
                ? rooms.getFirst()
                : Room.named(rooms.stream().map(Room::name).distinct().collect(joining(" + ")));
    }

    private Price price() {
        Money quoted =
                offers.stream().map(offer -> offer.price().quoted()).reduce(Money::plus).orElseThrow();
        List<Charge> sums = new ArrayList<>();
        offers.forEach(offer -> offer.price().charges().forEach(charge -> add(sums, charge)));
        return new Price(quoted, sums);
    }

    private static void add(List<Charge> sums, Charge charge) {
        for (int i = 0; i < sums.size(); i++) {
            Optional<Charge> both = sum(sums.get(i), charge);
            if (both.isPresent()) {
                sums.set(i, both.get());
                return;
            }
        }
        sums.add(charge);
    }

    /** Both as one where they are the same charge, in the same currency or of no known amount. */
    private static Optional<Charge> sum(Charge one, Charge other) {
        boolean same = one.name().equals(other.name())
                && one.included() == other.included()
                && one.due() == other.due()
                && one.amount().map(Money::currency).equals(other.amount().map(Money::currency));
        return same
                ? Optional.of(new Charge(
                        one.name(),
                        one.included(),
                        one.due(),
                        one.amount().flatMap(part -> other.amount().map(part::plus))))
                : Optional.empty();
    }

    /** Free while all rooms are, then at the sum of what is due for each, as far as each tells. */
    private Cancellation cancellation() {
        List<Cancellation> each =
                offers.stream().map(Offer::cancellation).distinct().toList();
        boolean all = each.stream().allMatch(one -> one.refundable() == Refundable.YES);
        if (!all) {
            return each.size() == 1 ? each.getFirst() : Cancellation.UNKNOWN;
        }
        boolean free = each.stream().allMatch(one -> one.freeUntil().isPresent());
        List<Step> steps = each.stream()
                .flatMap(one -> one.steps().stream())
                .map(Step::from)
                .distinct()
                .map(time -> new Step(time, due(time)))
                .toList();
        return new Cancellation(
                Refundable.YES,
                free ? each.stream().flatMap(one -> one.freeUntil().stream()).min(naturalOrder()) : Optional.empty(),
                each.stream().map(Cancellation::provenance).max(naturalOrder()).orElseThrow(),
                steps);
    }

    private Optional<Money> due(Instant time) {
        List<Step> current = offers.stream()
                .flatMap(offer -> offer.cancellation().steps().stream()
                        .filter(step -> !step.from().isAfter(time))
                        .reduce((earlier, later) -> later)
                        .stream())
                .toList();
        List<Money> known =
                current.stream().flatMap(step -> step.penalty().stream()).toList();
        return known.size() == current.size() ? known.stream().reduce(Money::plus) : Optional.empty();
    }

    private OptionalInt left() {
        return offers.stream().flatMapToInt(offer -> offer.left().stream()).min();
    }
}
