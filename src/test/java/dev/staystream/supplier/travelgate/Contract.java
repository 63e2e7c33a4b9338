package dev.staystream.supplier.travelgate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.staystream.supplier.contract.Captures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published contract, which stands beside the project and is no part of it. */
final class Contract {

    private static final Path FOLDER =
            Path.of(System.getProperty("shared", "../shared"), "contracts", "travelgatex-hotelx");

    private Contract() {}

    static String schema() {
        return read("sdl/hotelx-hubgra+core.concat.graphql");
    }

    static String sample() {
        return new String(Captures.of("travelgate").named("search__response.json").bytes(), UTF_8);
    }

    private static String read(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "the contract is not at " + FOLDER);
        try {
            return Files.readString(file);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
