package dev.staystream.supplier.ota;

import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.XmlReader;
import java.util.ArrayList;
import java.util.List;

/** The content of an {@code OTA_HotelSearchRS}. */
final class OtaHotels implements OtaReply.Content {

    private final List<SupplierHotel> hotels = new ArrayList<>();

    @Override
    public void read(String element, XmlReader xml) {
        if (element.equals("Properties")) {
            xml.children().forEach(property -> new OtaProperty(xml).hotel().ifPresent(hotels::add));
        }
    }

    @Override
    public boolean isEmpty() {
        return hotels.isEmpty();
    }

    List<SupplierHotel> hotels() {
        return hotels;
    }
}
