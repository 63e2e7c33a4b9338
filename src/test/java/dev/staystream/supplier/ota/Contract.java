package dev.staystream.supplier.ota;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.staystream.supplier.contract.Captures;
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
        return Captures.of("ota").named(name).bytes();
    }

    private static Path existing(Path file) {
        assumeTrue(Files.exists(file), () -> "the standard is not at " + FOLDER);
        return file;
    }
}
