package dev.staystream.mocks.travelgate;

import dev.staystream.mocks.travelgate.Wire.Message;
import dev.staystream.mocks.world.Enquiry;
import dev.staystream.mocks.world.Exchange;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a search or a quote is asked, and what is wrong with it; every room is a part of its own. */
record Criteria(JsonNode criteria, JsonNode settings, JsonNode filter) {

    /** The context, the client and the access that Travelgate publishes for everyone to try. */
    static final String CONTEXT = "HOTELTEST";

    static final String CLIENT = "client_demo";

    static final String ACCESS = "2";

    private static final Currency EURO = Currency.getInstance("EUR");

    /** From this age on a guest is an adult. */
    private static final int ADULT = 18;

    /** How long the seller takes, in milliseconds; a hub that may not wait as long says so. */
    private static final int SELLER_MILLIS = 700;

    private static final List<String> REQUIRED = List.of("checkIn", "checkOut", "occupancies", "hotels");

    static Criteria of(Question question) {
        return new Criteria(
                question.argument("criteria"), question.argument("settings"), question.argument("filterSearch"));
    }

    /** Why a search cannot be made, if it cannot. */
    Optional<Message> faultInSearch() {
        return REQUIRED.stream()
                .filter(field -> criteria.path(field).isEmpty()
                        && criteria.path(field).asString("").isEmpty())
                .map(Criteria::missing)
                .findFirst()
                .or(this::fault);
    }

    /** Why nothing can be asked with these settings, if so. */
    Optional<Message> fault() {
        if (settings.path("client").isMissingNode() || settings.path("context").isMissingNode()) {
            return Optional.of(missing("client and context"));
        }
        if (!allowed()) {
            return Optional.of(new Message("ACCESS_ERROR", "VALIDATION_ERROR", "No valid accesses found"));
        }
        return settings.path("timeout").asInt(Integer.MAX_VALUE) < SELLER_MILLIS
                ? Optional.of(new Message("TIMEOUT", "CONNECTION_ERROR", "The seller did not answer in time"))
                : Optional.empty();
    }

    private static Message missing(String field) {
        return new Message("MISSING_FIELD", "VALIDATION_ERROR", "%s is required".formatted(field));
    }

    /** The access is one for tests, which is reached in test mode only. */
    private boolean allowed() {
        JsonNode accesses = filter.path("access").path("includes");
        return settings.path("testMode").asBoolean(false)
                && settings.path("context").asString("").equals(CONTEXT)
                && (accesses.isEmpty() || accesses.valueStream().anyMatch(access -> access.asString("")
                        .equals(ACCESS)));
    }

    Stay stay() {
        return new Stay(
                LocalDate.parse(criteria.path("checkIn").asString("")),
                LocalDate.parse(criteria.path("checkOut").asString("")));
    }

    /** In the currency asked for, where the world knows it, otherwise in euros. */
    List<Enquiry> parts(Exchange exchange) {
        Currency currency =
                exchange.knownOr(Currency.getInstance(criteria.path("currency").asString("EUR")), EURO);
        return rooms().map(room -> new Enquiry(stay(), List.of(room), currency)).toList();
    }

    private Stream<Occupancy> rooms() {
        return criteria.path("occupancies").valueStream().map(Criteria::room);
    }

    private static Occupancy room(JsonNode occupancy) {
        List<Integer> ages = occupancy
                .path("paxes")
                .valueStream()
                .map(pax -> pax.path("age").asInt(-1))
                .toList();
        List<Integer> children = ages.stream().filter(age -> age < ADULT).toList();
        return new Occupancy(ages.size() - children.size(), children);
    }

    List<String> hotels() {
        return criteria.path("hotels").valueStream().map(JsonNode::asString).toList();
    }

    /** The first of the markets asked for, which is the only one a rate is for. */
    List<String> markets() {
        return criteria.path("markets").valueStream().map(JsonNode::asString).toList();
    }
}
