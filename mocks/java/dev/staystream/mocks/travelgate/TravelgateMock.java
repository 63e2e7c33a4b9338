package dev.staystream.mocks.travelgate;

import dev.staystream.mocks.server.Body;
import dev.staystream.mocks.server.Call;
import dev.staystream.mocks.server.Handle;
import dev.staystream.mocks.server.Offering;
import dev.staystream.mocks.server.Shop;
import dev.staystream.mocks.server.SupplierMock;
import dev.staystream.mocks.travelgate.Wire.Hotels;
import dev.staystream.mocks.travelgate.Wire.Message;
import dev.staystream.mocks.travelgate.Wire.Option;
import dev.staystream.mocks.travelgate.Wire.Quoted;
import dev.staystream.mocks.travelgate.Wire.Search;
import dev.staystream.mocks.world.Enquiry;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Recent;
import dev.staystream.mocks.world.Storefront;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers searches, quotes, and the portfolio page by page, all at one address; what is wrong stands inside of status 200. */
public final class TravelgateMock implements SupplierMock {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Message NOTHING = new Message("204", "PROVIDER_ERROR", "No results found");

    private final Recent<Storefront, List<Listing>> portfolios = new Recent<>(1);

    @Override
    public String type() {
        return "travelgate";
    }

    /** The values that Travelgate publishes for everyone to try. */
    @Override
    public Map<String, String> credentials() {
        return Map.of(
                "api-key",
                "test0000-0000-0000-0000-000000000000",
                "client",
                Criteria.CLIENT,
                "context",
                Criteria.CONTEXT,
                "access",
                Criteria.ACCESS);
    }

    @Override
    public Body answer(Call call) {
        Question question = Question.read(call.json());
        Object answer = switch (question.name()) {
            case "search" -> search(Criteria.of(question), call.shop());
            case "quote" -> quote(Criteria.of(question), call.shop());
            case "hotels" -> hotels(question, call.shop().storefront());
            default -> throw new IllegalArgumentException("Cannot query field '%s'".formatted(question.name()));
        };
        JsonNode selected = question.selected(MAPPER.valueToTree(answer));
        return Body.json(200, MAPPER, Map.of("data", Map.of("hotelX", Map.of(question.name(), selected))));
    }

    private static Search search(Criteria criteria, Shop shop) {
        return criteria.faultInSearch()
                .map(fault -> new Search(Criteria.CONTEXT, null, List.of(fault), null))
                .orElseGet(() -> found(criteria, shop));
    }

    private static Search found(Criteria criteria, Shop shop) {
        List<Enquiry> parts = criteria.parts(shop.storefront().exchange());
        List<Listing> known = criteria.hotels().stream()
                .map(shop.storefront()::listing)
                .flatMap(Optional::stream)
                .toList();
        List<Offering> offerings = shop.offerings(known, parts);
        Options options = new Options(shop.storefront(), parts, criteria.markets());
        List<Option> found = offerings.stream().flatMap(options::of).toList();
        return new Search(
                Criteria.CONTEXT,
                found.isEmpty() ? null : found,
                found.isEmpty() ? List.of(NOTHING) : null,
                warnings(criteria.hotels().size() - known.size()));
    }

    /** Hotels that nobody knows take nothing from the others. */
    private static @Nullable List<Message> warnings(int unknown) {
        return unknown == 0
                ? null
                : List.of(new Message(
                        "INTERNAL_ERROR", "MAPPING_ERROR", "%d hotels are not in the context".formatted(unknown)));
    }

    private static Quoted quote(Criteria criteria, Shop shop) {
        Optional<Message> fault = criteria.fault();
        if (fault.isPresent()) {
            return new Quoted(null, List.of(fault.get()), null);
        }
        Handle handle = Handle.read(criteria.criteria().path("optionRefId").asString(""));
        return shop.storefront()
                .listing(handle.hotel())
                .flatMap(listing -> quoted(listing, handle, shop))
                .orElseGet(() -> new Quoted(null, List.of(NOTHING), null));
    }

    private static Optional<Quoted> quoted(Listing listing, Handle handle, Shop shop) {
        List<Quote> rooms = shop.again(listing, handle.parts(), handle.terms());
        return rooms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quoted(Options.quoted(listing, rooms, handle), null, null));
    }

    private Hotels hotels(Question question, Storefront storefront) {
        JsonNode criteria = question.argument("criteria");
        if (!criteria.path("access").asString("").equals(Criteria.ACCESS)) {
            throw new IllegalArgumentException("access is not one of the organisation");
        }
        List<Listing> portfolio = portfolios.get(storefront, Storefront::inGreatTowns);
        return new Portfolio(portfolio)
                .page(
                        question.argument("token").asString(""),
                        criteria.path("maxSize").asInt(Integer.MAX_VALUE));
    }

    @Override
    public Body invalid(String reason) {
        Map<String, Object> error = Map.of("message", reason, "extensions", Map.of("code", "badRequest"));
        return Body.json(400, MAPPER, Map.of("errors", List.of(error)));
    }
}
