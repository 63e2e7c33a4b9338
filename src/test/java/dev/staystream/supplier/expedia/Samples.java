package dev.staystream.supplier.expedia;

import dev.staystream.supplier.contract.Captures;

/** The examples of the published contract, which stand beside the project and are no part of it. */
final class Samples {

    private Samples() {}

    static byte[] read(String name) {
        return Captures.of("expedia").named(name + ".json").bytes();
    }
}
