package dev.staystream.supplier.contract;

import dev.staystream.stay.Money;
import dev.staystream.stay.Occupancy;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What a supplier is to say, before any contract puts it into its own words. */
public interface Told {

    /** A hotel by the supplier's code. */
    record Hotel(String code, List<Rate> rates) {

        public Hotel {
            rates = List.copyOf(rates);
        }
    }

    /**
     * A rate for all rooms asked.
     *
     * @param key what it is booked by, wherever the contract has such a handle
     * @param room the name of its room
     * @param charges empty where the supplier says nothing of charges at all
     */
    record Rate(
            String key,
            String room,
            String currency,
            List<Part> parts,
            Optional<List<Charge>> charges,
            Optional<Deadline> deadline) {

        public Rate {
            parts = List.copyOf(parts);
        }

        /** A rate in euros for one room of two, without any charge and without a word on cancelling. */
        public static Rate of(String key, String amount) {
            return new Rate(
                    key,
                    "Double",
                    "EUR",
                    List.of(new Part(new Occupancy(2, List.of()), 1, new BigDecimal(amount))),
                    Optional.of(List.of()),
                    Optional.empty());
        }

        public Rate in(String other) {
            return new Rate(key, room, other, parts, charges, deadline);
        }

        public Rate named(String other) {
            return new Rate(key, other, currency, parts, charges, deadline);
        }

        public Rate of(List<Part> others) {
            return new Rate(key, room, currency, others, charges, deadline);
        }

        public Rate charging(Optional<List<Charge>> others) {
            return new Rate(key, room, currency, parts, others, deadline);
        }

        public Rate until(Deadline other) {
            return new Rate(key, room, currency, parts, charges, Optional.of(other));
        }

        /** What all rooms cost together. */
        public BigDecimal total() {
            return parts.stream().map(Part::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** The same as money. */
        public Money quoted() {
            return new Money(total(), Currency.getInstance(currency));
        }
    }

    /** So many rooms for the same guests, each of them at a price for the whole stay. */
    record Part(Occupancy guests, int count, BigDecimal each) {

        /** What these rooms cost together. */
        public BigDecimal total() {
            return each.multiply(BigDecimal.valueOf(count));
        }
    }

    /** A mandatory charge in the rate's currency, for the whole stay and all rooms. */
    record Charge(String name, String amount, boolean included) {}

    /** From when on cancelling costs how much; the time may be told in a zone, at an offset, or without either. */
    record Deadline(LocalDateTime time, Optional<ZoneId> zone, String penalty) {}
}
