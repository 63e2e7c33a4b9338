package dev.staystream.mocks.liteapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.mocks.liteapi.Wire.ErrorRS;
import dev.staystream.mocks.liteapi.Wire.HotelRates;
import dev.staystream.mocks.liteapi.Wire.HotelsRS;
import dev.staystream.mocks.liteapi.Wire.PrebookRS;
import dev.staystream.mocks.liteapi.Wire.RatesRS;
import dev.staystream.mocks.liteapi.Wire.StreamedHotels;
import dev.staystream.mocks.liteapi.Wire.StreamedRates;
import dev.staystream.mocks.server.Body;
import dev.staystream.mocks.server.Call;
import dev.staystream.mocks.server.Handle;
import dev.staystream.mocks.server.Offering;
import dev.staystream.mocks.server.SupplierMock;
import dev.staystream.mocks.world.Listing;
import dev.staystream.stay.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Answers rates, whole or streamed, the hotels of an area, and at which price an offer can be booked. */
public final class LiteapiMock implements SupplierMock {

    /** How many hotels are told of at once. */
    private static final int DEFAULT_LIMIT = 200;

    private static final int MAX_LIMIT = 5000;

    private static final int HOTELS_PER_EVENT = 20;

    private static final double METRES_PER_KM = 1000;

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String type() {
        return "liteapi";
    }

    @Override
    public Map<String, String> credentials() {
        return Map.of("api-key", "sand_demo");
    }

    @Override
    public Body answer(Call call) {
        return switch (call.operation()) {
            case "rates" -> rates(call, LiteapiMock::whole);
            case "rates-stream" -> rates(call, LiteapiMock::streamed);
            case "hotels" -> hotels(call);
            case "prebook" -> prebook(call);
            default -> throw new IllegalStateException("no mapping may name %s".formatted(call.operation()));
        };
    }

    private interface Writing {
        Body write(List<HotelRates> rates, List<Listing> listings);
    }

    private static Body rates(Call call, Writing writing) {
        RatesRequest request = RatesRequest.read(call.json(), call.shop().storefront());
        List<Listing> listings = page(request.listings(call.shop().storefront()), request.offset(), request.limit());
        List<Offering> offerings = call.shop().offerings(listings, request.parts());
        if (offerings.isEmpty()) {
            return Body.json(200, MAPPER, ErrorRS.NO_AVAILABILITY);
        }
        Rates rates = new Rates(call.shop().storefront(), request.parts(), request.maxRatesPerHotel());
        return writing.write(
                offerings.stream().map(rates::hotel).toList(),
                offerings.stream().map(Offering::listing).toList());
    }

    private static Body whole(List<HotelRates> rates, List<Listing> listings) {
        return Body.json(
                200,
                MAPPER,
                new RatesRS(
                        rates, 0, true, listings.stream().map(Contents::summary).toList()));
    }

    private static Body streamed(List<HotelRates> rates, List<Listing> listings) {
        Stream<Object> parts = IntStream.range(0, (rates.size() + HOTELS_PER_EVENT - 1) / HOTELS_PER_EVENT)
                .mapToObj(event -> new StreamedRates(page(rates, event * HOTELS_PER_EVENT, HOTELS_PER_EVENT)));
        StreamedHotels hotels =
                new StreamedHotels(listings.stream().map(Contents::summary).toList());
        StringBuilder events = new StringBuilder();
        Stream.concat(parts, Stream.of(hotels))
                .map(MAPPER::writeValueAsString)
                .forEach(json -> events.append("data: ").append(json).append("\n\n"));
        byte[] bytes = events.append("data: [DONE]\n\n").toString().getBytes(UTF_8);
        return new Body(200, "text/event-stream;charset=UTF-8", bytes);
    }

    private static Body prebook(Call call) {
        Handle handle = Handle.read(call.json().path("offerId").asString(""));
        return new Prebooking(call.shop(), handle)
                .answer()
                .map(prebook -> Body.json(200, MAPPER, new PrebookRS(prebook)))
                .orElseGet(() -> Body.json(408, MAPPER, ErrorRS.OUTDATED));
    }

    private static Body hotels(Call call) {
        List<Listing> listings = listings(call);
        int limit = Math.min(MAX_LIMIT, call.query("limit", DEFAULT_LIMIT));
        List<Listing> page = page(listings, call.query("offset", 0), limit);
        return Body.json(
                200,
                MAPPER,
                new HotelsRS(
                        page.stream().map(Contents::content).toList(),
                        page.stream().map(Listing::code).toList(),
                        listings.size()));
    }

    private static List<Listing> listings(Call call) {
        if (!call.queries("hotelIds").isEmpty()) {
            return Arrays.stream(call.query("hotelIds").split(","))
                    .map(call.shop().storefront()::listing)
                    .flatMap(Optional::stream)
                    .toList();
        }
        Location centre =
                new Location(Double.parseDouble(call.query("latitude")), Double.parseDouble(call.query("longitude")));
        return call.shop().storefront().within(centre, Double.parseDouble(call.query("radius")) / METRES_PER_KM);
    }

    private static <T> List<T> page(List<T> all, int offset, int limit) {
        return all.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public Body invalid(String reason) {
        return Body.json(400, MAPPER, ErrorRS.badRequest(reason));
    }
}
