package dev.staystream.supplier.ota;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published standard and its samples, which stand beside the project and are no part of it. */
final class Contract {

    private static final Path FOLDER =
            Path.of(System.getProperty("shared", "../shared"), "contracts", "opentravel-ota");

    private Contract() {}

    static Path schema(String name) {
        return existing(FOLDER.resolve("2017B-xsd").resolve(name));
    }

    static byte[] sample(String name) {
        try {
            return Files.readAllBytes(existing(FOLDER.resolve("2011B-samples").resolve(name)));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static Path existing(Path file) {
        assumeTrue(Files.exists(file), () -> "the standard is not at " + FOLDER);
        return file;
    }
}
