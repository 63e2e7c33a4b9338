package dev.staystream.catalogue;

import dev.staystream.stay.HotelId;
import java.util.List;
import java.util.Optional;

/**
 * One of those who tell of a hotel, and why it is taken to be this hotel.
 *
 * @param id the id it has alone
 * @param type the supplier type whose hotel it is
 * @param name as that supplier writes it, when it does
 * @param grounds why it is one with the others; empty where there are no others
 */
public record Source(HotelId id, String type, Optional<String> name, Optional<Grounds> grounds) {

    /**
     * Why a source is one with another of the same hotel, the one that it is surest of.
     *
     * @param byPerson whether a person decided it
     * @param score how sure the machine is, 0 to 1; 1 where it was not asked
     * @param reasons what speaks for it, then what speaks against it
     */
    public record Grounds(boolean byPerson, double score, List<LinkReason> reasons) {

        public Grounds {
            reasons = List.copyOf(reasons);
        }
    }
}
