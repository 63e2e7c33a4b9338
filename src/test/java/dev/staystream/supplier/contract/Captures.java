package dev.staystream.supplier.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * All captured payloads of one supplier's contract, as {@code captures.txt} lists them for its tests: after a line with
 * their folder, each file and what becomes of it. Answers are {@code offers}, a {@code check} of one, the {@code content} of
 * hotels or only their {@code codes}, or {@code nothing}; a {@code failure} is followed by its reason, a {@code question} is
 * compared with what is asked, and what is {@code apart} is no part of what is asked, for the reason given.
 *
 * @param folder where they are, if they are here
 */
public record Captures(Path folder, List<Capture> all) {

    private static final Path CONTRACTS = Path.of(System.getProperty("shared", "../shared"), "contracts");

    public Captures {
        all = List.copyOf(all);
    }

    /** Those of a type of supplier. */
    public static Captures of(String type) {
        List<String> lines = lines("/dev/staystream/supplier/%s/captures.txt".formatted(type));
        Path folder = CONTRACTS.resolve(lines.getFirst());
        return new Captures(
                folder,
                lines.stream().skip(1).map(line -> capture(folder, line)).toList());
    }

    private static Capture capture(Path folder, String line) {
        String[] words = line.split("\\s+", 2);
        return new Capture(folder.resolve(words[0]), words[1]);
    }

    private static List<String> lines(String resource) {
        try (InputStream list = requireNonNull(Captures.class.getResourceAsStream(resource), resource)) {
            return new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** Those of one fate, of which there is at least one. */
    public Stream<Capture> that(String fate) {
        List<Capture> found = all.stream()
                .filter(capture -> capture.fate().split(" ")[0].equals(fate))
                .toList();
        if (found.isEmpty()) {
            throw new AssertionError("no capture is listed as " + fate);
        }
        return found.stream();
    }

    /** The one of that name. */
    public Capture named(String name) {
        return all.stream()
                .filter(capture -> capture.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no capture is listed as " + name));
    }
}
