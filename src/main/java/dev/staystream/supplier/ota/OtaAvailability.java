package dev.staystream.supplier.ota;

import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.XmlReader;
import java.util.List;

/** The content of an {@code OTA_HotelAvailRS}. */
final class OtaAvailability implements OtaReply.Content {

    private final OtaOffers offers;

    OtaAvailability(OtaAsked asked) {
        this.offers = new OtaOffers(asked);
    }

    @Override
    public void read(String element, XmlReader xml) {
        if (element.equals("RoomStays")) {
            offers.read(xml);
        }
    }

    @Override
    public boolean isEmpty() {
        return offers.isEmpty();
    }

    List<HotelOffers> hotels() {
        return offers.hotels();
    }
}
