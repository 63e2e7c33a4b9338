package dev.staystream.supplier.travelgate;

import static dev.staystream.supplier.contract.Phrase.quoted;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Hotel-X's words: options for all rooms in no order, numbers, errors under status 200. */
final class TravelgateDialect implements Dialect {

    private static final String OPTION = "/data/hotelX/search/options/0";

    private static final String SECRET = "travelgate-secret-key";

    @Override
    public SupplierType type() {
        return new TravelgateConfiguration().travelgate();
    }

    @Override
    public Map<String, String> credentials() {
        return Map.of("api-key", SECRET, "client", "client_demo", "context", "HOTELTEST", "access", "2");
    }

    @Override
    public Set<String> secrets() {
        return Set.of(SECRET);
    }

    @Override
    public String code(int hotel) {
        return String.valueOf(1 + hotel);
    }

    @Override
    public Set<String> essentials() {
        return Set.of(
                OPTION + "/id",
                OPTION + "/hotelCode",
                OPTION + "/status",
                OPTION + "/rooms",
                OPTION + "/price/currency",
                OPTION + "/price/net");
    }

    /** Amounts are binary fractions of 64 bits. */
    @Override
    public int digits() {
        return 15;
    }

    /** All lists in the contract's captures without any charge are null. */
    @Override
    public boolean silenceMeansNone() {
        return true;
    }

    @Override
    public Reading withoutZone(LocalDateTime time) {
        return new Reading(time.toInstant(ZoneOffset.UTC), Provenance.COMPUTED);
    }

    @Override
    public Phrase offers(List<Hotel> hotels) {
        return found(hotels.stream()
                .flatMap(hotel -> hotel.rates().stream().map(rate -> option(hotel, rate)))
                .collect(joining(",")));
    }

    private static Phrase found(String options) {
        return Phrase.json("{\"data\":{\"hotelX\":{\"search\":{\"options\":[%s],\"errors\":null,\"warnings\":null}}}}"
                .formatted(options));
    }

    private static String option(Hotel hotel, Rate rate) {
        return """
            {"id":"%s","hotelCode":"%s","hotelName":"Hotel","boardCode":"BB","paymentType":"MERCHANT","status":"OK",\
            "rooms":[%s],"price":{"currency":"%s","binding":false,"net":%s,"gross":%s}%s%s}\
            """.formatted(
                        rate.key(),
                        hotel.code(),
                        rate.parts().stream()
                                .flatMap(part -> IntStream.range(0, part.count()).mapToObj(room -> room(rate)))
                                .collect(joining(",")),
                        rate.currency(),
                        rate.total(),
                        rate.total(),
                        rate.charges().map(charges -> surcharges(charges, rate)).orElse(""),
                        rate.deadline().map(deadline -> policy(deadline, rate)).orElse(""));
    }

    private static String room(Rate rate) {
        return "{\"description\":%s,\"units\":3,\"beds\":[{\"type\":\"Double\",\"count\":1}]}"
                .formatted(quoted(rate.room()));
    }

    private static String surcharges(List<Charge> charges, Rate rate) {
        return ",\"surcharges\":[%s]"
                .formatted(charges.stream()
                        .map(charge -> """
                            {"code":"1","chargeType":"%s","mandatory":true,"description":%s,\
                            "price":{"currency":"%s","binding":false,"net":%s,"gross":%s}}\
                            """.formatted(
                                        charge.included() ? "INCLUDE" : "EXCLUDE",
                                        quoted(charge.name()),
                                        rate.currency(),
                                        charge.amount(),
                                        charge.amount()))
                        .collect(joining(",")));
    }

    private static String policy(Deadline deadline, Rate rate) {
        if (deadline.zone().filter(zone -> !(zone instanceof ZoneOffset)).isPresent()) {
            throw new Unsaid("times are UTC");
        }
        return """
            ,"cancelPolicy":{"refundable":true,"cancelPenalties":[{"deadline":"%s:00%s","isCalculatedDeadline":false,\
            "penaltyType":"IMPORT","currency":"%s","value":%s}]}\
            """.formatted(
                        deadline.time(),
                        deadline.zone().map(Object::toString).orElse(""),
                        rate.currency(),
                        deadline.penalty());
    }

    @Override
    public Phrase nothing() {
        return Phrase.json("""
            {"data":{"hotelX":{"search":{"options":[],"errors":null,\
            "warnings":[{"code":"204","type":"NO_RESULTS","description":"no results"}]}}}}\
            """);
    }

    @Override
    public Phrase refusal(NoAnswer reason, String words) {
        return switch (reason) {
            case UNAUTHORISED -> Phrase.json(401, "{\"errors\":[%s]}".formatted(error("invalidCredentials", words)));
            case INVALID_QUERY -> failed("MISSING_FIELD", words);
            default -> failed("INTERNAL_ERROR", words);
        };
    }

    private static Phrase failed(String code, String words) {
        return Phrase.json("{\"data\":{\"hotelX\":{\"search\":{\"options\":null,\"errors\":[%s],\"warnings\":null}}}}"
                .formatted(error(code, words)));
    }

    private static String error(String code, String words) {
        return "{\"code\":\"%s\",\"type\":\"ERROR\",\"description\":%s}".formatted(code, quoted(words));
    }

    @Override
    public Phrase throttled(Optional<Instant> until) {
        Phrase phrase = Phrase.json(403, "{\"errors\":[%s]}".formatted(error("quotaExceeded", "quota")));
        return until.map(moment -> phrase.with(
                        "Retry-After", String.valueOf(Duration.between(NOW, moment).toSeconds())))
                .orElse(phrase);
    }
}
