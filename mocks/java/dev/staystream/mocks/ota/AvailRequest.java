package dev.staystream.mocks.ota;

import dev.staystream.mocks.world.Enquiry;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.stay.Location;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An {@code OTA_HotelAvailRQ} as the demo supplier understands it; what it cannot serve is no question to it. */
record AvailRequest(Element message) {

    static final int MAX_ROOMS = 3;

    private static final String NAMESPACE = "http://www.opentravel.org/OTA/2003/05";

    private static final String KILOMETRES = "2";

    private static final String ADULT = "10";

    static AvailRequest read(Document document) {
        Element root = document.getDocumentElement();
        if (!"OTA_HotelAvailRQ".equals(root.getLocalName()) || root.getAttribute("Version").isEmpty()) {
            throw new IllegalArgumentException("OTA_HotelAvailRQ with a Version is required");
        }
        return new AvailRequest(root);
    }

    private List<Element> all(String name) {
        return within(message, name);
    }

    private static List<Element> within(Element element, String name) {
        NodeList nodes = element.getElementsByTagNameNS(NAMESPACE, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    private Element one(String name) {
        return all(name).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s is required".formatted(name)));
    }

    Stay stay() {
        Element range = one("StayDateRange");
        return new Stay(LocalDate.parse(range.getAttribute("Start")), LocalDate.parse(range.getAttribute("End")));
    }

    /** Each room as a part of its own, in the order of their numbers. */
    List<Enquiry> parts(Storefront storefront) {
        Currency wanted = Currency.getInstance(message.getAttribute("RequestedCurrency"));
        Currency currency = storefront.exchange().knownOr(wanted, Currency.getInstance("EUR"));
        List<Enquiry> parts = all("RoomStayCandidate").stream()
                .map(AvailRequest::guests)
                .map(guests -> new Enquiry(stay(), List.of(guests), currency))
                .toList();
        if (parts.isEmpty() || parts.size() > MAX_ROOMS) {
            throw new IllegalArgumentException("1 to %d rooms can be asked for".formatted(MAX_ROOMS));
        }
        return parts;
    }

    private static Occupancy guests(Element candidate) {
        int adults = 0;
        for (Element count : within(candidate, "GuestCount")) {
            if (!count.getAttribute("AgeQualifyingCode").equals(ADULT)) {
                throw new IllegalArgumentException("Only adults can be asked for");
            }
            adults += Integer.parseInt(count.getAttribute("Count"));
        }
        return new Occupancy(adults, List.of());
    }

    List<Listing> listings(Storefront storefront) {
        List<Element> hotels = all("HotelRef");
        return hotels.isEmpty()
                ? around(storefront)
                : hotels.stream()
                        .map(hotel -> storefront.listing(hotel.getAttribute("HotelCode")))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private List<Listing> around(Storefront storefront) {
        Element position = one("Position");
        Element radius = one("Radius");
        if (!radius.getAttribute("UnitOfMeasureCode").equals(KILOMETRES)) {
            throw new IllegalArgumentException("A radius is in kilometres");
        }
        Location centre = new Location(
                Double.parseDouble(position.getAttribute("Latitude")),
                Double.parseDouble(position.getAttribute("Longitude")));
        return storefront.within(centre, Integer.parseInt(radius.getAttribute("Distance")));
    }

    /** The only rate plan that is wanted, if it is so. */
    Optional<String> ratePlan() {
        return all("RatePlanCandidate").stream()
                .map(plan -> plan.getAttribute("RatePlanCode"))
                .findFirst();
    }

    /** The only type of room that is wanted, if it is so. */
    Optional<String> roomType() {
        return all("RoomStayCandidate").stream()
                .map(room -> room.getAttribute("RoomTypeCode"))
                .filter(code -> !code.isEmpty())
                .findFirst();
    }
}
