package dev.staystream.supplier.liteapi;

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
import dev.staystream.supplier.contract.Told.Part;
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

/** LiteAPI's words: one rate for each room, amounts as numbers, taxes in a list or not told. */
class LiteapiDialect implements Dialect {

    private static final String SECRET = "sand_liteapi_secret";

    @Override
    public SupplierType type() {
        return new LiteapiConfiguration().liteapi();
    }

    @Override
    public Map<String, String> credentials() {
        return Map.of("api-key", SECRET);
    }

    @Override
    public Set<String> secrets() {
        return Set.of(SECRET);
    }

    @Override
    public String code(int hotel) {
        return "lp1897" + hotel;
    }

    @Override
    public Set<String> essentials() {
        return Set.of(
                "/data/0/hotelId",
                "/data/0/roomTypes/0/offerId",
                "/data/0/roomTypes/0/rates",
                "/data/0/roomTypes/0/offerRetailRate/amount",
                "/data/0/roomTypes/0/offerRetailRate/currency");
    }

    @Override
    public Reading withoutZone(LocalDateTime time) {
        return new Reading(time.toInstant(ZoneOffset.UTC), Provenance.COMPUTED);
    }

    @Override
    public Phrase offers(List<Hotel> hotels) {
        return Phrase.json("{\"data\":[%s],\"hotels\":[%s],\"guestLevel\":0}".formatted(rates(hotels), summaries(hotels)));
    }

    static String summaries(List<Hotel> hotels) {
        return hotels.stream()
                .map(hotel -> "{\"id\":\"%s\",\"name\":\"Hotel\",\"rating\":8.1}".formatted(hotel.code()))
                .collect(joining(","));
    }

    static String rates(List<Hotel> hotels) {
        return hotels.stream()
                .map(hotel -> "{\"hotelId\":\"%s\",\"roomTypes\":[%s]}"
                        .formatted(
                                hotel.code(),
                                hotel.rates().stream().map(LiteapiDialect::roomType).collect(joining(","))))
                .collect(joining(","));
    }

    private static String roomType(Rate rate) {
        return """
            {"roomTypeId":"1","offerId":"%s","rates":[%s],"offerRetailRate":{"amount":%s,"currency":"%s"},"rateType":"standard"}\
            """.formatted(
                        rate.key(),
                        rate.parts().stream()
                                .flatMap(part -> IntStream.range(0, part.count()).mapToObj(room -> rate(rate, part)))
                                .collect(joining(",")),
                        rate.total(),
                        rate.currency());
    }

    private static String rate(Rate rate, Part part) {
        return """
            {"name":%s,"maxOccupancy":4,"boardType":"BB","retailRate":{"total":[{"amount":%s,"currency":"%s"}]%s},\
            "paymentTypes":["NUITEE_PAY"]%s}\
            """.formatted(
                        quoted(rate.room()),
                        part.each(),
                        rate.currency(),
                        rate.charges().map(charges -> taxes(charges, rate)).orElse(""),
                        rate.deadline().map(deadline -> policies(deadline, rate)).orElse(""));
    }

    private static String taxes(List<Charge> charges, Rate rate) {
        return ",\"taxesAndFees\":[%s]"
                .formatted(charges.stream()
                        .map(charge -> """
                            {"included":%s,"description":%s,"amount":%s,"currency":"%s"}\
                            """.formatted(
                                        charge.included(), quoted(charge.name()), charge.amount(), rate.currency()))
                        .collect(joining(",")));
    }

    private static String policies(Deadline deadline, Rate rate) {
        String zone = deadline.zone()
                .map(each -> ",\"timezone\":\"%s\"".formatted(each.getId()))
                .orElse("");
        if (deadline.zone().filter(ZoneOffset.class::isInstance).isPresent()) {
            throw new Unsaid("a zone has a name");
        }
        return """
            ,"cancellationPolicies":{"refundableTag":"RFN","cancelPolicyInfos":[\
            {"cancelTime":"%s:00","amount":%s,"currency":"%s","type":"amount"%s}]}\
            """.formatted(
                        deadline.time().toString().replace('T', ' '), deadline.penalty(), rate.currency(), zone);
    }

    @Override
    public Phrase nothing() {
        return Phrase.json("{\"error\":{\"code\":2001,\"message\":\"no availability found\"}}");
    }

    @Override
    public Phrase refusal(NoAnswer reason, String words) {
        return switch (reason) {
            case UNAUTHORISED -> Phrase.json(401, error(401, words));
            case INVALID_QUERY -> Phrase.json(400, error(4000, words));
            default -> Phrase.json(500, error(5000, words));
        };
    }

    private static String error(int code, String words) {
        return "{\"error\":{\"code\":%d,\"message\":%s}}".formatted(code, quoted(words));
    }

    @Override
    public Phrase throttled(Optional<Instant> until) {
        Phrase phrase = Phrase.json(429, error(4290, "You have exceeded the allowed request limit"));
        return until.map(moment -> phrase.with(
                        "Retry-After", String.valueOf(Duration.between(NOW, moment).toSeconds())))
                .orElse(phrase);
    }
}
