package dev.staystream.supplier.liteapi;

import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.contract.Captures;

/** The payloads of LiteAPI's own contract, which lie beside a checkout and are not part of it. */
final class Samples {

    private Samples() {}

    static byte[] bytes(String name) {
        return Captures.of("liteapi").named(name).bytes();
    }

    /** A sample of rates for one room. */
    static LiteapiChunk chunk(String name) {
        return JsonReader.read(bytes(name), json -> LiteapiChunk.read(json, 1));
    }
}
