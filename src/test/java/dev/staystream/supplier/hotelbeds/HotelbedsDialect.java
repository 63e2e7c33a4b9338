package dev.staystream.supplier.hotelbeds;

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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hotelbeds' words: a rate for each occupancy, decimals as text, taxes where they are switched on. */
final class HotelbedsDialect implements Dialect {

    private static final String RATE = "/hotels/hotels/0/rooms/0/rates/0";

    @Override
    public SupplierType type() {
        return new HotelbedsConfiguration().hotelbeds();
    }

    @Override
    public Map<String, String> credentials() {
        return Map.of("api-key", "hotelbeds-secret-key", "secret", "hotelbeds-shared-secret");
    }

    @Override
    public Set<String> secrets() {
        return Set.of("hotelbeds-secret-key", "hotelbeds-shared-secret");
    }

    @Override
    public String code(int hotel) {
        return String.valueOf(1533 + hotel);
    }

    @Override
    public Set<String> essentials() {
        return Set.of("/hotels/hotels/0/code", "/hotels/hotels/0/currency", RATE + "/rateKey", RATE + "/net", RATE + "/adults");
    }

    /** Only accounts with the breakdown switched on are told of taxes at all. */
    @Override
    public boolean silenceMeansNone() {
        return true;
    }

    @Override
    public Phrase offers(List<Hotel> hotels) {
        return Phrase.json("{\"auditData\":{\"processTime\":\"12\"},\"hotels\":{\"hotels\":[%s],\"total\":%d}}"
                .formatted(hotels.stream().map(HotelbedsDialect::hotel).collect(joining(",")), hotels.size()));
    }

    private static String hotel(Hotel hotel) {
        return """
            {"code":%s,"name":"Hotel","categoryCode":"4EST","latitude":"48.8","longitude":"2.3","rooms":[%s],"currency":"%s"}\
            """.formatted(
                        hotel.code(),
                        hotel.rates().stream().map(HotelbedsDialect::room).collect(joining(",")),
                        hotel.rates().getFirst().currency());
    }

    private static String room(Rate rate) {
        return "{\"code\":\"DBL.ST\",\"name\":%s,\"rates\":[%s]}"
                .formatted(
                        quoted(rate.room()),
                        rate.parts().stream().map(part -> rate(rate, part)).collect(joining(",")));
    }

    private static String rate(Rate rate, Part part) {
        return """
            {"rateKey":"%s|%d","rateClass":"NOR","rateType":"BOOKABLE","net":"%s","allotment":3,"paymentType":"AT_WEB",\
            "boardCode":"BB","rooms":%d,"adults":%d,"children":%d,"childrenAges":"%s"%s%s}\
            """.formatted(
                        rate.key(),
                        part.guests().childAges().size(),
                        part.total(),
                        part.count(),
                        part.guests().adults(),
                        part.guests().childAges().size(),
                        part.guests().childAges().stream().map(String::valueOf).collect(joining(",")),
                        rate.charges().map(charges -> taxes(charges, rate)).orElse(""),
                        rate.deadline().map(HotelbedsDialect::policy).orElse(""));
    }

    private static String taxes(List<Charge> charges, Rate rate) {
        String taxes = charges.stream()
                .map(charge -> """
                    {"included":%s,"amount":"%s","currency":"%s","type":"TAX","subType":%s}\
                    """.formatted(charge.included(), charge.amount(), rate.currency(), quoted(charge.name())))
                .collect(joining(","));
        return ",\"taxes\":{\"taxes\":[%s],\"allIncluded\":%s}"
                .formatted(taxes, charges.stream().allMatch(Charge::included));
    }

    private static String policy(Deadline deadline) {
        ZoneOffset offset = deadline.zone()
                .filter(ZoneOffset.class::isInstance)
                .map(ZoneOffset.class::cast)
                .orElseThrow(() -> new Unsaid("times always have an offset"));
        return ",\"cancellationPolicies\":[{\"amount\":\"%s\",\"from\":\"%s:00%s\"}]"
                .formatted(deadline.penalty(), deadline.time(), offset);
    }

    @Override
    public Phrase nothing() {
        return Phrase.json("{\"auditData\":{\"processTime\":\"12\"},\"hotels\":{\"total\":0}}");
    }

    @Override
    public Phrase refusal(NoAnswer reason, String words) {
        return switch (reason) {
            case UNAUTHORISED ->
                Phrase.of(403, "text/xml", "<h1>Not Authorized</h1>" + words)
                        .with("X-Mashery-Error-Code", "ERR_403_NOT_AUTHORIZED");
            case INVALID_QUERY -> Phrase.json(400, error("INVALID_DATA-5f21d813", words));
            default -> Phrase.json(500, error("SYSTEM_ERROR", words));
        };
    }

    private static String error(String code, String words) {
        return "{\"auditData\":{},\"error\":{\"code\":\"%s\",\"message\":%s}}".formatted(code, quoted(words));
    }

    @Override
    public Phrase throttled(Optional<Instant> until) {
        Phrase phrase = new Phrase(
                403,
                "text/xml",
                Map.of("X-Mashery-Error-Code", "ERR_403_DEVELOPER_OVER_RATE"),
                List.of("<h1>Developer Over Rate</h1>"),
                Phrase.NO_FRAME);
        return until.map(moment -> phrase.with("Retry-After", String.valueOf(seconds(moment)))).orElse(phrase);
    }

    private static long seconds(Instant until) {
        return Duration.between(NOW, until).toSeconds();
    }
}
