package dev.staystream.mocks.expedia;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.staystream.mocks.expedia.Wire.BedGroup;
import dev.staystream.mocks.expedia.Wire.Beds;
import dev.staystream.mocks.expedia.Wire.Category;
import dev.staystream.mocks.expedia.Wire.Link;
import dev.staystream.mocks.expedia.Wire.Property;
import dev.staystream.mocks.expedia.Wire.Rate;
import dev.staystream.mocks.expedia.Wire.Room;
import dev.staystream.mocks.server.Offering;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.RoomKind;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.mocks.world.Wording;
import dev.staystream.stay.Bed;
import dev.staystream.stay.Board;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts offerings in the words of Rapid. */
record Properties(Storefront storefront, Shopping shopping) {

    Property property(Offering offering) {
        Map<RoomKind, List<List<Quote>>> byRoom = offering.packages().stream()
                .limit(shopping.ratePlans())
                .collect(groupingBy(quotes -> quotes.getFirst().room(), LinkedHashMap::new, toList()));
        Pricings pricings = Pricings.of(storefront, shopping, offering.listing());
        List<Room> rooms = byRoom.values().stream()
                .map(room -> room(offering.listing(), room, pricings))
                .toList();
        return new Property(
                offering.listing().code(),
                "available",
                rooms,
                1 + offering.listing().hotel().number() % 1000);
    }

    private Room room(Listing listing, List<List<Quote>> packages, Pricings pricings) {
        Wording wording = storefront.wording(packages.getFirst().getFirst().room());
        List<Rate> rates =
                packages.stream().map(quotes -> rate(listing, quotes, pricings)).toList();
        return new Room(wording.code(), wording.text(), rates);
    }

    private Rate rate(Listing listing, List<Quote> quotes, Pricings pricings) {
        Quote first = quotes.getFirst();
        String id = Integer.toString(first.code().hashCode() & Integer.MAX_VALUE);
        return new Rate(
                id,
                "available",
                first.left() + quotes.size() - 1,
                first.refundable(),
                false,
                listing.hotel().number() % 4 == 0 ? "property" : "expedia",
                amenities(first.board()),
                Map.of(
                        "payment_options",
                        new Link(
                                "GET", "/v3/properties/%s/payment-options?token=DEMO".formatted(listing.code()), null)),
                beds(listing, first, id),
                Penalties.of(listing, quotes),
                pricings.byOccupancy(quotes));
    }

    private Map<String, Category> amenities(Board board) {
        Wording wording = storefront.wording(board);
        return board == Board.RO ? Map.of() : Map.of(wording.code(), new Category(wording.code(), wording.text()));
    }

    private Map<String, BedGroup> beds(Listing listing, Quote quote, String rate) {
        String id = "37%s".formatted(storefront.wording(quote.room()).code());
        String href = "/v3/properties/%s/rooms/%s/rates/%s?token=%s"
                .formatted(
                        listing.code(),
                        storefront.wording(quote.room()).code(),
                        rate,
                        shopping.handle(listing.code(), quote.code()).text());
        String expires = Penalties.time(
                shopping.stay().checkIn().atStartOfDay(listing.hotel().zone()));
        List<Bed> beds = quote.room().beds();
        String description = beds.stream().map(Properties::described).collect(joining(" and "));
        return Map.of(
                id,
                new BedGroup(
                        id,
                        description,
                        beds.stream().map(Properties::configured).toList(),
                        Map.of("price_check", new Link("GET", href, expires))));
    }

    private static String described(Bed bed) {
        return "%d %s Bed%s".formatted(bed.count(), size(bed), bed.count() == 1 ? "" : "s");
    }

    private static Beds configured(Bed bed) {
        return new Beds(size(bed).replace(" ", "") + "Bed", size(bed), bed.count());
    }

    private static String size(Bed bed) {
        return switch (bed.type()) {
            case "single" -> "Twin";
            case "double" -> "Double";
            case "queen" -> "Queen";
            case "king" -> "King";
            default -> "Sofa";
        };
    }
}
