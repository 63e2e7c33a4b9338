package dev.staystream.stay;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who sleeps in one room: adults, and the age in completed years of every child. */
public record Occupancy(int adults, List<Integer> childAges) implements Comparable<Occupancy> {

    /** The most adults one room can be asked for (OHIP shop: 10). */
    public static final int MAX_ADULTS = 10;

    /** The most children one room can be asked for (OHIP shop: 10). */
    public static final int MAX_CHILDREN = 10;

    /** A child is at most this old; from 18 on a guest is an adult. */
    public static final int MAX_CHILD_AGE = 17;

    private static final Comparator<Occupancy> ORDER = comparingInt(Occupancy::adults)
            .thenComparing(occupancy -> occupancy.childAges().toString());

    public Occupancy {
        if (adults < 1 || adults > MAX_ADULTS) {
            throw new IllegalArgumentException("a room has 1 to %d adults, but was %d".formatted(MAX_ADULTS, adults));
        }
        if (childAges.size() > MAX_CHILDREN) {
            throw new IllegalArgumentException(
                    "a room has at most %d children, but was %d".formatted(MAX_CHILDREN, childAges.size()));
        }
        for (int age : childAges) {
            if (age < 0 || age > MAX_CHILD_AGE) {
                throw new IllegalArgumentException(
                        "a child's age is 0 to %d, but was %d".formatted(MAX_CHILD_AGE, age));
            }
        }
        childAges = childAges.stream().sorted().toList();
    }

    /** How many guests sleep in the room, children included. */
    public int guests() {
        return adults + childAges.size();
    }

    @Override
    public int compareTo(Occupancy other) {
        return ORDER.compare(this, other);
    }

    /** The form used in addresses: adults, then child ages, as in {@code 2-5-9}. */
    @Override
    public String toString() {
        return Stream.concat(Stream.of(adults), childAges.stream())
                .map(String::valueOf)
                .collect(joining("-"));
    }
}
