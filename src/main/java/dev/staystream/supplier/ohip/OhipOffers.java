package dev.staystream.supplier.ohip;

import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import java.util.List;
import java.util.Optional;

/** Reads what a hotel has to sell, or how one of its offers stands now. */
final class OhipOffers {

    private OhipOffers() {}

    /** All offers of the hotel asked about; other hotels, which the contract may name instead, were not asked for. */
    static HotelOffers read(byte[] reply, String code, OhipTime time) {
        List<OhipRoomStay> stays = OhipRoomStay.all(reply).stream()
                .filter(stay -> stay.hotelCode().filter(other -> !other.equals(code)).isEmpty())
                .toList();
        Optional<String> name =
                stays.stream().flatMap(stay -> stay.hotelName().stream()).findFirst();
        return new HotelOffers(
                new SupplierHotel(code, name, HotelDetails.UNKNOWN),
                stays.stream().flatMap(stay -> stay.offers(time).stream()).toList());
    }

    /** One offer as it stands now, or nothing when it cannot be had any more. */
    static Optional<Offer> again(byte[] reply, OhipTime time) {
        OhipRoomStay stay = JsonReader.read(reply, OhipRoomStay::new);
        List<Offer> offers = stay.offers(time);
        if (offers.isEmpty() && !stay.gone()) {
            throw new SupplierException(NoAnswer.UNREADABLE, "an offer was expected");
        }
        return offers.stream().findFirst();
    }
}
