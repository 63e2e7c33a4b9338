package dev.staystream.supplier.expedia;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The examples of the published contract, which stand beside the project and are no part of it. */
final class Samples {

    private static final Path FOLDER =
            Path.of(System.getProperty("shared", "../shared"), "contracts", "expedia-rapid", "samples");

    private Samples() {}

    static byte[] read(String name) {
        Path file = FOLDER.resolve(name + ".json");
        assumeTrue(Files.exists(file), () -> "the contract's examples are not at " + FOLDER);
        try {
            return Files.readAllBytes(file);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
