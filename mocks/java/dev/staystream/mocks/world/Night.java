package dev.staystream.mocks.world;

import java.math.BigDecimal;

/** What one room costs for one night: without its tax, and the tax. */
public record Night(BigDecimal net, BigDecimal tax) {

    /** With its tax. */
    public BigDecimal gross() {
        return net.add(tax);
    }
}
