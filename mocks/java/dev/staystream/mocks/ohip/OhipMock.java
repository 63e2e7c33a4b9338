package dev.staystream.mocks.ohip;

import dev.staystream.mocks.server.Body;
import dev.staystream.mocks.server.Call;
import dev.staystream.mocks.server.Offering;
import dev.staystream.mocks.server.SupplierMock;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Storefront;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Answers which hotels the channel has, which of ten sell, what one sells, and how an offer stands now. */
public final class OhipMock implements SupplierMock {

    private static final int MAX_HOTELS = 10;

    private static final int MAX_PAGE = 100;

    private static final int USUAL_PAGE = 20;

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String type() {
        return "ohip";
    }

    @Override
    public Map<String, String> credentials() {
        return Map.of("username", "demo", "password", "demo", "channel-code", "DEMO");
    }

    @Override
    public Body answer(Call call) {
        return switch (call.operation()) {
            case "hotels" -> ok(page(call));
            case "hotel" -> hotel(call);
            case "search" -> ok(search(call));
            case "offers" -> offers(call);
            case "offer" -> offer(call);
            default -> throw new IllegalStateException("no mapping may name %s".formatted(call.operation()));
        };
    }

    private static Body ok(Object answer) {
        return Body.json(200, MAPPER, answer);
    }

    private static Wire.Hotels page(Call call) {
        int limit = call.query("limit", USUAL_PAGE);
        if (limit < 1 || limit > MAX_PAGE) {
            throw new IllegalArgumentException("limit must be 1 to %d".formatted(MAX_PAGE));
        }
        return Channel.of(call.shop().storefront()).page(call.query("offset", 0), limit);
    }

    private static Body hotel(Call call) {
        return listing(call)
                .map(listing -> ok(new Wire.Property(Contents.hotel(listing))))
                .orElseGet(OhipMock::notFound);
    }

    private static Optional<Listing> listing(Call call) {
        return call.shop().storefront().listing(Question.code(call));
    }

    private static Body notFound() {
        return Body.json(404, MAPPER, Wire.Failure.of(404, "The hotel is not one of the channel", "DEMO-404"));
    }

    /** A hotel that sells nothing is left out where that is wanted, unless none does. */
    private static Wire.Stays<Wire.Availability> search(Call call) {
        List<String> codes = Question.list(call, "hotelCodes");
        if (codes.isEmpty() || codes.size() > MAX_HOTELS) {
            throw new IllegalArgumentException("hotelCodes must be 1 to %d".formatted(MAX_HOTELS));
        }
        Question question = Question.read(call);
        List<Wire.Availability> all =
                codes.stream().flatMap(code -> availability(call, question, code)).toList();
        List<Wire.Availability> some =
                all.stream().filter(Wire.Availability::forSale).toList();
        boolean availableOnly = call.queries("availableOnly").contains("true") && !some.isEmpty();
        return new Wire.Stays<>(availableOnly ? some : all);
    }

    private static Stream<Wire.Availability> availability(Call call, Question question, String code) {
        Storefront storefront = call.shop().storefront();
        Optional<Listing> known = storefront.listing(code);
        if (known.isEmpty()) {
            return Stream.of(Wire.Availability.notFound(code));
        }
        List<Offering> offerings = offerings(call, question, known.get());
        return offerings.isEmpty()
                ? Stream.of(Wire.Availability.none(Contents.info(known.get())))
                : offerings.stream().map(Stays::availability);
    }

    private static List<Offering> offerings(Call call, Question question, Listing listing) {
        return call.shop().offerings(List.of(listing), question.at(listing));
    }

    private static Body offers(Call call) {
        Question question = Question.read(call);
        return listing(call).map(listing -> ok(offers(call, question, listing))).orElseGet(OhipMock::notFound);
    }

    private static Wire.Stays<Wire.RoomStay> offers(Call call, Question question, Listing listing) {
        Stays stays = new Stays(call.shop().storefront(), question.stay());
        List<Wire.RoomStay> all = offerings(call, question, listing).stream()
                .map(stays::roomStay)
                .toList();
        return new Wire.Stays<>(all.isEmpty() ? List.of(Wire.RoomStay.none(Contents.info(listing))) : all);
    }

    private static Body offer(Call call) {
        Question question = Question.read(call);
        return listing(call).map(listing -> ok(offer(call, question, listing))).orElseGet(OhipMock::notFound);
    }

    private static Wire.Details offer(Call call, Question question, Listing listing) {
        Stays stays = new Stays(call.shop().storefront(), question.stay());
        String wanted = call.query("bookingCode");
        List<Quote> now = call.shop().storefront().quotes(listing, question.at(listing).getFirst()).stream()
                .filter(quote -> stays.bookingCode(quote).equals(wanted))
                .flatMap(quote -> call.shop().again(listing, question.at(listing), quote.code()).stream())
                .toList();
        return now.isEmpty()
                ? Wire.Details.none(Contents.info(listing))
                : stays.details(listing, now.getFirst());
    }

    @Override
    public Body invalid(String reason) {
        return Body.json(400, MAPPER, Wire.Failure.of(400, reason, "DEMO-400"));
    }
}
