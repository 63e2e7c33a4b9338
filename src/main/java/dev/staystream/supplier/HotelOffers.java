package dev.staystream.supplier;

import dev.staystream.stay.Offer;
import java.util.List;

/**
 * A supplier hotel, as far as the answer tells of it, and all of the supplier's offers for it, each once; no offers withdraw
 * earlier ones.
 */
public record HotelOffers(SupplierHotel hotel, List<Offer> offers) {

    public HotelOffers {
        offers = each(offers);
    }

    /** Comparing rate keys, which differ but for a mistake of the supplier's, is quicker than comparing offers. */
    private static List<Offer> each(List<Offer> offers) {
        long keys = offers.stream().map(Offer::rateKey).distinct().count();
        return keys == offers.size()
                ? List.copyOf(offers)
                : offers.stream().distinct().toList();
    }

    /** One of several tellings of one hotel, with the offers of all. */
    static HotelOffers together(List<HotelOffers> tellings) {
        List<Offer> all =
                tellings.stream().flatMap(telling -> telling.offers.stream()).toList();
        return new HotelOffers(tellings.getFirst().hotel, all);
    }
}
