package dev.staystream.mocks.world;

import dev.staystream.stay.Occupancy;
import java.math.BigDecimal;
import java.util.List;

/** What one room costs, night by night, for the guests in it. */
public record RoomPrice(Occupancy guests, List<Night> nights) {

    public RoomPrice {
        nights = List.copyOf(nights);
    }

    /** For the whole stay, with its tax. */
    public BigDecimal gross() {
        return nights.stream().map(Night::gross).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** For the whole stay, without its tax. */
    public BigDecimal net() {
        return nights.stream().map(Night::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The tax of the whole stay. */
    public BigDecimal tax() {
        return gross().subtract(net());
    }
}
