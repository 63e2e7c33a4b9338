package dev.staystream.supplier.ota;

import dev.staystream.stay.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The prices of a stay's nights, in order: each for one night or for several. */
record OtaNights(List<Part> parts) {

    /** What so many nights cost together. */
    record Part(int nights, OtaTotal price) {}

    /** The nights of a stay by the rates that serve them, if there is one for each. */
    static Optional<OtaNights> of(List<OtaRate> rates, Stay stay, int guests, OtaProfile.Quotes quotes) {
        List<Part> parts = new ArrayList<>();
        int night = 0;
        while (night < stay.nights()) {
            Optional<OtaRate> rate = serving(rates, stay.checkIn().plusDays(night), guests);
            int nights = rate.map(found -> found.nights(stay.nights(), quotes)).orElse(0);
            if (nights == 0 || night + nights > stay.nights()) {
                return Optional.empty();
            }
            parts.add(new Part(nights, rate.orElseThrow().price()));
            night += nights;
        }
        return Optional.of(new OtaNights(parts));
    }

    private static Optional<OtaRate> serving(List<OtaRate> rates, LocalDate night, int guests) {
        return rates.stream()
                .filter(rate -> rate.serves(night, guests))
                .reduce((one, other) -> other.laterThan(one) ? other : one);
    }

    OtaTotal total() {
        return parts.stream().map(Part::price).reduce(OtaTotal::plus).orElseThrow();
    }

    /** What the first nights cost, where prices are told for just so many. */
    Optional<OtaTotal> first(int nights) {
        int counted = 0;
        List<OtaTotal> prices = new ArrayList<>();
        for (Part part : parts) {
            if (counted < nights) {
                prices.add(part.price());
                counted += part.nights();
            }
        }
        return counted == nights ? prices.stream().reduce(OtaTotal::plus) : Optional.empty();
    }
}
