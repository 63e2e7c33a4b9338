package dev.staystream.matching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Bed;
import dev.staystream.stay.Room;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RoomNamesTests {

    private static final List<String> ATTRIBUTES =
            List.of("category", "class", "beds", "view", "guests", "accessible", "smoking");

    /** How many of the 300 pairs are read as both were written, by attribute; the figures of the page on matching. */
    private static final List<Integer> REACHED = List.of(300, 300, 300, 300, 300, 300, 300);

    private static final RoomNames ROOMS = RoomNames.standard();

    private record Pair(String one, String other, List<String> says) {}

    @TestFactory
    List<DynamicTest> threeHundredPairsAreReadAsWellAsIsPublished() throws IOException {
        List<Pair> pairs = pairs();
        assertThat(pairs).hasSize(300);
        return IntStream.range(0, ATTRIBUTES.size())
                .mapToObj(attribute -> DynamicTest.dynamicTest(
                        ATTRIBUTES.get(attribute), () -> agreesOften(pairs, attribute, REACHED.get(attribute))))
                .toList();
    }

    private static void agreesOften(List<Pair> pairs, int attribute, int least) {
        List<String> misread = pairs.stream()
                .filter(pair -> !read(pair, attribute).equals(pair.says().get(attribute)))
                .map(pair -> "%s, for %s".formatted(read(pair, attribute), pair))
                .toList();
        assertThat(pairs.size() - misread.size()).as(String.join("\n", misread)).isGreaterThanOrEqualTo(least);
    }

    private static String read(Pair pair, int attribute) {
        String one = told(ROOMS.read(pair.one())).get(attribute);
        String other = told(ROOMS.read(pair.other())).get(attribute);
        return one.equals(other) ? one : one + "/" + other;
    }

    private static List<String> told(RoomTraits traits) {
        return List.of(
                traits.category().orElse("-"),
                traits.standing().orElse("-"),
                traits.beds().isEmpty()
                        ? "-"
                        : traits.beds().stream().map(bed -> bed.type() + ":" + bed.count()).collect(joining(",")),
                traits.view().orElse("-"),
                traits.guests().isPresent() ? String.valueOf(traits.guests().getAsInt()) : "-",
                traits.accessible().map(RoomNamesTests::yesOrNo).orElse("-"),
                traits.smoking().map(RoomNamesTests::yesOrNo).orElse("-"));
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }

    private static List<Pair> pairs() throws IOException {
        try (InputStream file = requireNonNull(RoomNamesTests.class.getResourceAsStream("room-pairs.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(parts -> new Pair(parts[0], parts[1], List.of(parts[2].split(" "))))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Room 12", "Run of the house", "Zephyr", "", "!!!"})
    void whatANameDoesNotSayStaysUnknown(String name) {
        RoomTraits traits = ROOMS.read(name);
        assertThat(traits.beds()).isEmpty();
        assertThat(traits.view()).isEmpty();
        assertThat(traits.guests()).isEmpty();
        assertThat(traits.accessible()).isEmpty();
        assertThat(traits.smoking()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Room with 1 king bed or 2 twin beds",
        "Zimmer mit Doppelbett oder zwei Einzelbetten",
        "Standard Double or Twin Room"
    })
    void bedsThatAreMadeUpAsAskedAreNotClaimed(String name) {
        assertThat(ROOMS.read(name).beds()).isEmpty();
    }

    @Test
    void whatTheSupplierStatesStays() {
        Room stated = new Room(
                "Deluxe King Room, Sea View",
                Optional.of("standard"),
                List.of(new Bed("queen", 1)),
                Optional.empty(),
                OptionalInt.of(3));
        assertThat(ROOMS.complete(stated))
                .isEqualTo(new Room(
                        "Deluxe King Room, Sea View",
                        Optional.of("standard"),
                        List.of(new Bed("queen", 1)),
                        Optional.of("sea"),
                        OptionalInt.of(3)));
    }
}
