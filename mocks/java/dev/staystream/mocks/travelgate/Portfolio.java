package dev.staystream.mocks.travelgate;

import dev.staystream.mocks.travelgate.Wire.Contact;
import dev.staystream.mocks.travelgate.Wire.Coordinates;
import dev.staystream.mocks.travelgate.Wire.Edge;
import dev.staystream.mocks.travelgate.Wire.HotelData;
import dev.staystream.mocks.travelgate.Wire.Hotels;
import dev.staystream.mocks.travelgate.Wire.Node;
import dev.staystream.mocks.travelgate.Wire.Place;
import dev.staystream.mocks.world.Listing;
import dev.staystream.stay.Address;
import java.util.List;

/** The hotels of the access, in pages; a token tells where the next begins. */
record Portfolio(List<Listing> listings) {

    /** The most hotels on a page, of which fewer can be wanted. */
    private static final int PAGE = 500;

    Hotels page(String token, int wanted) {
        int begin = token.isEmpty() ? 0 : Integer.parseInt(token);
        int end = Math.min(listings.size(), begin + Math.min(PAGE, wanted));
        return new Hotels(
                end < listings.size() ? Integer.toString(end) : null,
                listings.size(),
                listings.subList(Math.min(begin, end), end).stream()
                        .map(Portfolio::edge)
                        .toList());
    }

    private static Edge edge(Listing listing) {
        Address address = listing.hotel().address();
        Place place = new Place(
                address.line(),
                address.postcode().orElse(null),
                listing.hotel().city(),
                listing.hotel().country().code(),
                new Coordinates(
                        listing.location().latitude(), listing.location().longitude()));
        Contact contact = new Contact(listing.hotel().phone().orElse(null));
        String category = "%dEST".formatted(listing.hotel().stars());
        return new Edge(new Node(
                listing.code(), new HotelData(listing.code(), listing.name(), category, place, contact)));
    }
}
