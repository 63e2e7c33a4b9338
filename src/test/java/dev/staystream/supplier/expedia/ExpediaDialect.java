package dev.staystream.supplier.expedia;

import static dev.staystream.supplier.contract.Phrase.quoted;
import static java.util.stream.Collectors.joining;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.SupplierType;
import dev.staystream.supplier.contract.Dialect;
import dev.staystream.supplier.contract.Phrase;
import dev.staystream.supplier.contract.Told.Charge;
import dev.staystream.supplier.contract.Told.Deadline;
import dev.staystream.supplier.contract.Told.Hotel;
import dev.staystream.supplier.contract.Told.Part;
import dev.staystream.supplier.contract.Told.Rate;
import dev.staystream.supplier.contract.Unsaid;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Rapid's words: a list of properties, a price per room and occupancy, taxes by the night, fees beside the total. */
final class ExpediaDialect implements Dialect {

    private static final String RATE = "/0/rooms/0/rates/0";

    @Override
    public SupplierType type() {
        return new ExpediaConfiguration().expedia();
    }

    @Override
    public Map<String, String> credentials() {
        return Map.of("api-key", "expedia-secret-key", "secret", "expedia-shared-secret");
    }

    @Override
    public Set<String> secrets() {
        return Set.of("expedia-secret-key", "expedia-shared-secret");
    }

    @Override
    public String code(int hotel) {
        return String.valueOf(19248 + hotel);
    }

    @Override
    public Set<String> essentials() {
        String price = RATE + "/occupancy_pricing/2/totals/inclusive/request_currency";
        return Set.of(
                "/0/property_id",
                RATE + "/bed_groups/37310/links/price_check/href",
                price + "/value",
                price + "/currency");
    }

    /** "The total including taxes and fees" is what the contract calls the price. */
    @Override
    public boolean silenceMeansNone() {
        return true;
    }

    @Override
    public Phrase offers(List<Hotel> hotels) {
        return Phrase.json("[%s]".formatted(hotels.stream().map(ExpediaDialect::property).collect(joining(","))));
    }

    private static String property(Hotel hotel) {
        return "{\"property_id\":\"%s\",\"status\":\"available\",\"rooms\":[%s],\"score\":1}"
                .formatted(
                        hotel.code(), hotel.rates().stream().map(ExpediaDialect::room).collect(joining(",")));
    }

    private static String room(Rate rate) {
        return """
            {"id":"r","room_name":%s,"rates":[{"id":"q","status":"available","available_rooms":5,"refundable":true,\
            "merchant_of_record":"expedia","amenities":{"2098":{"id":"2098","name":"Free breakfast"}},\
            "bed_groups":{"37310":{"id":"37310","configuration":[{"type":"KingBed","size":"King","quantity":1}],\
            "links":{"price_check":{"method":"GET","href":"/v3/properties/1/rooms/r/rates/q?token=%s"}}}}%s,\
            "occupancy_pricing":{%s}}]}\
            """.formatted(
                        quoted(rate.room()),
                        rate.key(),
                        rate.deadline().map(deadline -> penalty(deadline, rate)).orElse(""),
                        rate.parts().stream().map(part -> pricing(rate, part)).collect(joining(",")));
    }

    private static String pricing(Rate rate, Part part) {
        String ages = part.guests().childAges().stream().map(String::valueOf).collect(joining(","));
        return """
            "%d%s":{"nightly":[[{"type":"base_rate","value":"1.00","currency":"%s"}%s]],\
            "totals":{"inclusive":{"request_currency":{"value":"%s","currency":"%s"}}}%s}\
            """.formatted(
                        part.guests().adults(),
                        ages.isEmpty() ? "" : "-" + ages,
                        rate.currency(),
                        charges(rate, Charge::included, """
                            ,{"type":"sales_tax","value":"%s","currency":"%s"}\
                            """),
                        part.each(),
                        rate.currency(),
                        fees(rate));
    }

    private static String fees(Rate rate) {
        String fees = charges(rate, charge -> !charge.included(), """
            ,"mandatory_tax":{"request_currency":{"value":"%s","currency":"%s"}}\
            """);
        return fees.isEmpty() ? "" : ",\"fees\":{%s}".formatted(fees.substring(1));
    }

    private static String charges(Rate rate, Predicate<Charge> which, String text) {
        return rate.charges().stream()
                .flatMap(List::stream)
                .filter(which)
                .map(charge -> text.formatted(charge.amount(), rate.currency()))
                .collect(joining());
    }

    private static String penalty(Deadline deadline, Rate rate) {
        ZoneOffset offset = deadline.zone()
                .filter(ZoneOffset.class::isInstance)
                .map(ZoneOffset.class::cast)
                .orElseThrow(() -> new Unsaid("times always have an offset"));
        return """
            ,"cancel_penalties":[{"currency":"%s","start":"%s:00%s","amount":"%s"}]\
            """.formatted(
                        rate.currency(), deadline.time().toString().replace('T', ' '), offset, deadline.penalty());
    }

    @Override
    public Phrase nothing() {
        return Phrase.json("[]");
    }

    @Override
    public Map<String, String> strictLists() {
        return Map.of();
    }

    @Override
    public Phrase refusal(NoAnswer reason, String words) {
        return switch (reason) {
            case UNAUTHORISED -> Phrase.json(401, error("request_unauthenticated", words));
            case INVALID_QUERY -> Phrase.json(400, error("invalid_input", words));
            default -> Phrase.json(500, error("unknown_internal_error", words));
        };
    }

    /** What is refused is repeated in fields of its own. */
    private static String error(String type, String words) {
        return """
            {"type":"%s","message":%s,"fields":[{"name":"apikey","type":"header","value":%s}]}\
            """.formatted(type, quoted(words), quoted(words));
    }

    @Override
    public Phrase throttled(Optional<Instant> until) {
        Phrase phrase = Phrase.json(429, error("too_many_requests", "slow down"));
        return until.map(moment -> phrase.with("Rate-Limit-Minute-Reset", String.valueOf(moment.toEpochMilli())))
                .orElse(phrase);
    }
}
