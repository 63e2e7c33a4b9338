package dev.staystream.supplier;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Offer;
import dev.staystream.stay.SupplierId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The port to one configured account at a hotel supplier. An adapter implements it over the supplier's contract and lets
 * things fail; layers of the same shape around it decide how patient, protected and remembered the asking is.
 */
public interface Supplier {

    /** Who it is, what it speaks, and what it can be asked. */
    Profile profile();

    /** The account's name, from the configuration. */
    default SupplierId id() {
        return profile().id();
    }

    /** The type of contract it speaks; accounts of one type share their hotel codes. */
    default String type() {
        return profile().type();
    }

    /** What it can be asked. */
    default Capabilities capabilities() {
        return profile().capabilities();
    }

    /**
     * The hotels the supplier has in an area, as its content tells; empty when its contract has no content.
     *
     * <p>Fails with {@link SupplierException} where the supplier says why, and with anything else where it does not.
     */
    Flux<SupplierHotel> hotels(Area area);

    /**
     * Asks for offers, once per subscription. Answers come as the wire brings them, at least one if the supplier
     * answered at all, the last word per hotel being the newest; no offers at all is one answer without hotels.
     *
     * <p>Fails with {@link SupplierException} where the supplier says why, and with anything else where it does not.
     */
    Flux<Answer> ask(SupplierRequest request);

    /**
     * Asks for one offer again before it is booked: the offer as it stands now, or empty when it is gone.
     *
     * <p>Fails with {@link SupplierException} where the supplier says why, or where the contract has no such question.
     *
     * @param request what was asked when the offer was made, for the one hotel it is for
     */
    Mono<Offer> recheck(SupplierRequest request, Offer offer);
}
