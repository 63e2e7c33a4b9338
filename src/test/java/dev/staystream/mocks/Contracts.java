package dev.staystream.mocks;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The suppliers' published contracts, which stand beside the project and are no part of it. */
final class Contracts {

    private static final Path FOLDER = Path.of(System.getProperty("shared", "../shared"), "contracts");

    private static final JsonMapper JSON = new JsonMapper();

    private Contracts() {}

    static Path file(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "the contracts are not at " + FOLDER);
        return file;
    }

    /** The samples of a contract whose names match. */
    static List<JsonNode> samples(String folder, String name) {
        try (Stream<Path> files = Files.list(file(folder))) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
