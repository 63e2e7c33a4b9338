package dev.staystream.mocks.ota;

import dev.staystream.mocks.server.Body;
import dev.staystream.mocks.server.Call;
import dev.staystream.mocks.server.Offering;
import dev.staystream.mocks.server.Shop;
import dev.staystream.mocks.server.SupplierMock;
import dev.staystream.mocks.world.Enquiry;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.RoomKind;
import dev.staystream.mocks.world.Storefront;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Answers what hotels sell, and once more for a single rate, which is all there is of a check before booking. */
public final class OtaMock implements SupplierMock {

    private static final String NAMESPACE = "http://www.opentravel.org/OTA/2003/05";

    /** No availability, by OpenTravel's table ERR, under a business rule of its table EWT. */
    private static final String NOTHING = "322";

    private static final String INVALID = "320";

    private static final String BUSINESS_RULE = "3";

    @Override
    public String type() {
        return "ota";
    }

    @Override
    public Map<String, String> credentials() {
        return Map.of("user", "demo", "password", "demo");
    }

    @Override
    public Map<String, String> options() {
        return Map.of("profile", "around", "target", "Test");
    }

    @Override
    public Body answer(Call call) {
        AvailRequest request = AvailRequest.read(call.xml());
        Storefront storefront = call.shop().storefront();
        List<Enquiry> parts = request.parts(storefront);
        List<Offering> offerings = request.ratePlan().isPresent()
                ? again(request, parts, call.shop())
                : call.shop().offerings(request.listings(storefront), parts);
        Pen pen = begun().mark("Success");
        if (offerings.isEmpty()) {
            pen.begin("Warnings").mark("Warning", "Type", BUSINESS_RULE, "Code", NOTHING, "ShortText", "Sold out");
        } else {
            pen.begin("RoomStays");
        }
        offerings.forEach(offering ->
                roomStays(pen, new RoomStays(storefront, request.stay(), offering.listing()), offering));
        return body(pen.end().end());
    }

    /** Each room asked has a stay of its own, in which all packages are that have it. */
    private static void roomStays(Pen pen, RoomStays stays, Offering offering) {
        int rooms = offering.packages().getFirst().size();
        for (int room = 0; room < rooms; room++) {
            int index = room;
            List<Quote> quotes = offering.packages().stream()
                    .map(each -> each.get(index))
                    .toList();
            stays.write(pen, room + 1, quotes);
        }
    }

    private static List<Offering> again(AvailRequest request, List<Enquiry> parts, Shop shop) {
        String terms = "%s-%s".formatted(
                kind(request.roomType().orElse(""), shop.storefront()), request.ratePlan().orElse(""));
        return request.listings(shop.storefront()).stream()
                .map(listing -> again(listing, shop.again(listing, parts, terms)))
                .filter(offering -> !offering.packages().isEmpty())
                .toList();
    }

    private static Offering again(Listing listing, List<Quote> quotes) {
        return new Offering(listing, quotes.isEmpty() ? List.of() : List.of(quotes));
    }

    private static RoomKind kind(String code, Storefront storefront) {
        return Arrays.stream(RoomKind.values())
                .filter(kind -> storefront.wording(kind).code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no room type %s".formatted(code)));
    }

    @Override
    public Body invalid(String reason) {
        return body(begun()
                .begin("Errors")
                .begin("Error", "Type", BUSINESS_RULE, "Code", INVALID)
                .characters(reason)
                .end()
                .end()
                .end());
    }

    private static Pen begun() {
        return new Pen().begin("OTA_HotelAvailRS", "xmlns", NAMESPACE, "Version", "7.000", "Target", "Test");
    }

    private static Body body(Pen pen) {
        return new Body(200, "application/xml;charset=UTF-8", pen.document());
    }
}
