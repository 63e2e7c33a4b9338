package dev.staystream.supplier.ota;

import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.XmlReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one hotel sells for one room: its types of rooms, its rate plans, and what these cost together. */
final class OtaRoomStay {

    private final int room;

    private final List<OtaRoomType> roomTypes = new ArrayList<>();

    private final List<OtaRatePlan> ratePlans = new ArrayList<>();

    private final List<OtaRoomRate> roomRates = new ArrayList<>();

    private final boolean onSale;

    private int unreadable;

    private int guests;

    private @Nullable LocalDate start;

    private @Nullable LocalDate end;

    private OtaPayment payment = OtaPayment.UNTOLD;

    private OtaCancellation cancellation = OtaCancellation.UNTOLD;

    private @Nullable OtaTotal total;

    private @Nullable OtaProperty property;

    OtaRoomStay(XmlReader xml) {
        room = xml.integer("RoomStayCandidateRPH", 0);
        onSale = OtaStatus.onSale(xml)
                && !xml.isTrue("IsAlternate")
                && !xml.attribute("AvailableIndicator", "true").equals("false");
        for (String child : xml.children()) {
            read(child, xml);
        }
    }

    private void read(String child, XmlReader xml) {
        switch (child) {
            case "RoomTypes" -> xml.children().forEach(type -> roomTypes.add(new OtaRoomType(xml)));
            case "RatePlans" -> xml.children().forEach(plan -> ratePlans.add(new OtaRatePlan(xml)));
            case "RoomRates" -> readRoomRates(xml);
            case "GuestCounts" -> xml.children().forEach(count -> guests += xml.integer("Count", 0));
            case "TimeSpan" -> {
                start = OtaTimes.date(xml.attribute("Start"));
                end = OtaTimes.date(xml.attribute("End"));
            }
            case "Guarantee" -> payment = payment.or(OtaPayment.guarantee(xml));
            case "DepositPayments" -> payment = OtaPayment.required(xml).or(payment);
            case "CancelPenalties" -> cancellation = OtaCancellation.read(xml);
            case "Total" -> total = OtaTotal.read(xml, true);
            case "BasicPropertyInfo" -> property = new OtaProperty(xml);
            default -> {}
        }
    }

    private void readRoomRates(XmlReader xml) {
        for (String child : xml.children()) {
            if (child.equals("RoomRate")) {
                readRoomRate(xml);
            }
        }
    }

    private void readRoomRate(XmlReader xml) {
        try {
            roomRates.add(new OtaRoomRate(xml));
        } catch (SupplierException error) {
            unreadable++;
        }
    }

    /** How many room rates could not be read. */
    int unreadable() {
        return unreadable;
    }

    /** The hotel it names, or the only one asked for. */
    Optional<SupplierHotel> hotel(OtaAsked asked) {
        return Optional.ofNullable(property)
                .flatMap(OtaProperty::hotel)
                .or(() -> asked.onlyCode().map(SupplierHotel::coded));
    }

    /** Whether it is for the stay asked, and for the room of that number and so many guests. */
    boolean serves(OtaAsked asked, int number, int guestsOfRoom) {
        boolean sameStay = (start == null || start.equals(asked.request().stay().checkIn()))
                && (end == null || end.equals(asked.request().stay().checkOut()));
        boolean sameRoom = room > 0 ? room == number : guests == 0 || guests == guestsOfRoom;
        return onSale && sameStay && sameRoom;
    }

    List<OtaRoomRate> roomRates() {
        return roomRates.isEmpty() && total != null ? List.of(new OtaRoomRate()) : roomRates;
    }

    /** The price of the stay, which is that of its only room rate. */
    Optional<OtaTotal> total() {
        return Optional.ofNullable(total).filter(OtaTotal::stated);
    }

    /** The rate plan of that name, or the only one there is. */
    Optional<OtaRatePlan> ratePlan(@Nullable String name) {
        return name == null && ratePlans.size() == 1
                ? Optional.of(ratePlans.getFirst())
                : ratePlans.stream().filter(plan -> plan.isCalled(name)).findFirst();
    }

    /** All that is told of a type of room, which is the only one where no code is given. */
    List<OtaRoomType> roomTypes(@Nullable String code) {
        return code == null && roomTypes.size() == 1
                ? roomTypes
                : roomTypes.stream()
                        .filter(type -> code != null && code.equals(type.code()))
                        .toList();
    }

    @Nullable String currency() {
        return property == null ? null : property.currency();
    }

    OtaPayment payment() {
        return payment;
    }

    OtaCancellation cancellation() {
        return cancellation;
    }
}
