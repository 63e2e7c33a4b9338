package dev.staystream.supplier.liteapi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.staystream.supplier.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The payloads of LiteAPI's own contract, which lie beside a checkout and are not part of it. */
final class Captures {

    private static final Path SAMPLES = Path.of(System.getProperty("shared", "../shared"), "contracts/liteapi/samples");

    private Captures() {}

    static byte[] bytes(String name) {
        Path file = SAMPLES.resolve(name);
        assumeTrue(Files.exists(file), () -> "the contract's samples are not at " + SAMPLES);
        try {
            return Files.readAllBytes(file);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** A sample of rates for one room. */
    static LiteapiChunk chunk(String name) {
        return JsonReader.read(bytes(name), json -> LiteapiChunk.read(json, 1));
    }
}
