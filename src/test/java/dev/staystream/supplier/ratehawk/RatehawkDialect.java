package dev.staystream.supplier.ratehawk;

import static dev.staystream.supplier.contract.Phrase.quoted;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.SupplierType;
import dev.staystream.supplier.contract.Dialect;
import dev.staystream.supplier.contract.Phrase;
import dev.staystream.supplier.contract.Told.Charge;
import dev.staystream.supplier.contract.Told.Deadline;
import dev.staystream.supplier.contract.Told.Hotel;
import dev.staystream.supplier.contract.Told.Rate;
import dev.staystream.supplier.contract.Unsaid;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** RateHawk's words: an envelope with a status of its own, one price for all rooms, times in UTC that do not say so. */
final class RatehawkDialect implements Dialect {

    private static final String RATE = "/data/hotels/0/rates/0";

    private static final String PAYMENT = RATE + "/payment_options/payment_types/0";

    private static final String SECRET = "ratehawk-secret-key";

    @Override
    public SupplierType type() {
        return new RatehawkConfiguration().ratehawk();
    }

    @Override
    public Map<String, String> credentials() {
        return Map.of("key-id", "1234", "api-key", SECRET);
    }

    @Override
    public Set<String> secrets() {
        return Set.of(SECRET, Base64.getEncoder().encodeToString(("1234:" + SECRET).getBytes(UTF_8)));
    }

    @Override
    public String code(int hotel) {
        return "hotel_" + hotel;
    }

    @Override
    public Set<String> essentials() {
        return Set.of("/status", "/data/hotels/0/id", PAYMENT + "/amount", PAYMENT + "/currency_code");
    }

    @Override
    public Reading withoutZone(LocalDateTime time) {
        return new Reading(time.toInstant(ZoneOffset.UTC), Provenance.COMPUTED);
    }

    @Override
    public Phrase offers(List<Hotel> hotels) {
        return Phrase.json("{\"data\":{\"hotels\":[%s],\"total_hotels\":%d},\"debug\":null,\"error\":null,\"status\":\"ok\"}"
                .formatted(hotels.stream().map(RatehawkDialect::hotel).collect(joining(",")), hotels.size()));
    }

    private static String hotel(Hotel hotel) {
        return "{\"id\":\"%s\",\"hid\":8473727,\"rates\":[%s]}"
                .formatted(
                        hotel.code(), hotel.rates().stream().map(RatehawkDialect::rate).collect(joining(",")));
    }

    private static String rate(Rate rate) {
        return """
            {"match_hash":"%s","meal":"breakfast","meal_data":{"value":"breakfast"},"room_name":%s,"allotment":3,\
            "rg_ext":{"class":3,"quality":2,"capacity":2},"payment_options":{"payment_types":[\
            {"amount":"%s","currency_code":"%s","type":"deposit"%s%s}]}}\
            """.formatted(
                        rate.key(),
                        quoted(rate.room()),
                        rate.total(),
                        rate.currency(),
                        rate.charges().map(charges -> taxes(charges, rate)).orElse(""),
                        rate.deadline().map(RatehawkDialect::penalties).orElse(""));
    }

    private static String taxes(List<Charge> charges, Rate rate) {
        return ",\"tax_data\":{\"taxes\":[%s]}"
                .formatted(charges.stream()
                        .map(charge -> """
                            {"name":%s,"included_by_supplier":%s,"amount":"%s","currency_code":"%s"}\
                            """.formatted(
                                        quoted(charge.name()), charge.included(), charge.amount(), rate.currency()))
                        .collect(joining(",")));
    }

    private static String penalties(Deadline deadline) {
        if (deadline.zone().isPresent()) {
            throw new Unsaid("times are in UTC and never say so");
        }
        return """
            ,"cancellation_penalties":{"policies":[{"start_at":null,"end_at":"%s:00","amount_charge":"0.00"},\
            {"start_at":"%s:00","end_at":null,"amount_charge":"%s"}],"free_cancellation_before":"%s:00"}\
            """.formatted(deadline.time(), deadline.time(), deadline.penalty(), deadline.time());
    }

    @Override
    public Phrase nothing() {
        return Phrase.json(
                "{\"data\":{\"hotels\":[],\"total_hotels\":0},\"debug\":null,\"error\":null,\"status\":\"ok\"}");
    }

    @Override
    public Phrase refusal(NoAnswer reason, String words) {
        return switch (reason) {
            case UNAUTHORISED -> Phrase.json(401, error("incorrect_credentials", words));
            case INVALID_QUERY -> Phrase.json(400, error("invalid_params", words));
            default -> Phrase.json(500, error("unknown", words));
        };
    }

    private static String error(String code, String words) {
        return """
            {"data":null,"debug":{"api_key_id":1234,"validation_error":%s},"error":"%s","status":"error"}\
            """.formatted(quoted(words), code);
    }

    @Override
    public Phrase throttled(Optional<Instant> until) {
        Phrase phrase = Phrase.json(429, error("endpoint_exceeded_limit", ""));
        return until.map(moment -> phrase.with("X-RateLimit-Remaining", "0")
                        .with("X-RateLimit-Reset", moment.atOffset(ZoneOffset.UTC).toLocalDateTime().toString()))
                .orElse(phrase);
    }
}
